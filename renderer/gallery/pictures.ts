/** What stands for a picture where nothing can be drawn, as in a test of the scenes' names. */
const blank = 'data:image/png;base64,iVBORw0KGgo=';

type Motif = 'shop' | 'person' | 'light' | 'dark';

/** A profile picture as WhatsApp's numbers have them, for the gallery: 96 x 96 pixels, drawn when it is asked for. */
export function drawnPicture(motif: Motif): string {
  if (typeof document === 'undefined') return blank;
  const canvas = document.createElement('canvas');
  canvas.width = 96;
  canvas.height = 96;
  const pen = canvas.getContext('2d');
  if (pen === null) return blank;
  draw[motif](pen);
  return canvas.toDataURL('image/jpeg', 0.85);
}

const draw: Readonly<Record<Motif, (pen: CanvasRenderingContext2D) => void>> = {
  shop: (pen) => {
    fill(pen, '#fde8cf', '#e9a15b');
    circle(pen, '#fff7ec', 48, 48, 27);
    pen.fillStyle = '#a4501c';
    pen.font = '700 34px serif';
    pen.textAlign = 'center';
    pen.fillText('N', 48, 60);
  },
  person: (pen) => {
    fill(pen, '#b9d7ea', '#5d87a8');
    circle(pen, '#2c3947', 48, 108, 42);
    circle(pen, '#e3b48f', 48, 44, 19);
    pen.fillStyle = '#3b2a20';
    pen.beginPath();
    pen.arc(48, 40, 20, Math.PI, 0);
    pen.fill();
  },
  // The hardest to tell from what is around them: nearly the colour of a light and of a dark window.
  light: (pen) => {
    fill(pen, '#ffffff', '#f4f4f2');
    circle(pen, '#e4e2dc', 48, 48, 22);
  },
  dark: (pen) => {
    fill(pen, '#181a1d', '#0b0c0e');
    circle(pen, '#2f343b', 48, 48, 22);
  },
};

function fill(pen: CanvasRenderingContext2D, above: string, below: string) {
  const gradient = pen.createLinearGradient(0, 0, 0, 96);
  gradient.addColorStop(0, above);
  gradient.addColorStop(1, below);
  pen.fillStyle = gradient;
  pen.fillRect(0, 0, 96, 96);
}

function circle(pen: CanvasRenderingContext2D, colour: string, x: number, y: number, radius: number) {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
}
