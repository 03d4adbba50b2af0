import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

// The interface in an ordinary browser, without Electron: `npm run gallery`
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  server: { host: '127.0.0.1', port: 5199, strictPort: true, open: true },
  build: {
    outDir: `${import.meta.dirname}/../../out/gallery`,
    emptyOutDir: true,
    target: 'chrome130',
    rolldownOptions: { input: `${import.meta.dirname}/index.html` },
  },
});
