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
