import type { Boot } from './protocol.ts';

/** The document of web.whatsapp.com: what to do in this load, and the script that does it. */
export function pageHtml(boot: Boot): string {
  // "<" is the only character that could end the script element early.
  const json = JSON.stringify(boot).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>WhatsApp (simulated)</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <main id="app">Simulated WhatsApp Web</main>
    <script id="boot" type="application/json">${json}</script>
    <script src="/app.js"></script>
  </body>
</html>`;
}

/** A profile picture that differs from number to number. */
export function pictureSvg(path: string): string {
  const number = Number(path.replaceAll(/\D/g, '')) || 0;
  const hue = (number * 47) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">
  <rect width="96" height="96" fill="hsl(${hue} 45% 45%)"/>
  <circle cx="48" cy="38" r="17" fill="hsl(${hue} 45% 88%)"/>
  <path d="M14 96a34 34 0 0 1 68 0z" fill="hsl(${hue} 45% 88%)"/>
</svg>`;
}
