import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const engine = process.env['DIALOGENGINE_URL'] ?? 'http://localhost:5080';
const page = (file: string) => resolve(import.meta.dirname, file);

export default defineConfig({
  build: {
    outDir: page('../DialogEngine.Host/wwwroot'),
    emptyOutDir: true,
    assetsDir: 'assets',
    // The content security policy allows no inline script, so nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ['chrome87', 'safari14.1', 'firefox78'],
    rolldownOptions: {
      input: {
        phone: page('index.html'),
        desk: page('desk.html'),
        projector: page('projector.html'),
      },
    },
  },
  server: {
    proxy: {
      '/api': engine,
      '/hubs': { target: engine, ws: true },
    },
  },
  test: { include: ['{phone,desk,projector,shared}/**/*.test.{ts,tsx}'] },
});
