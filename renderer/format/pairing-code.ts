/** A pairing code in two groups, as the phone shows it: `K7QX2M9T` is `K7QX-2M9T`. */
export function readableCode(code: string): string {
  const plain = code.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  return plain.length === 8 ? `${plain.slice(0, 4)}-${plain.slice(4)}` : plain;
}
