// The development server of `npm start`. How dist is built stands in scripts/build.
import { type Plugin, defineConfig } from 'vite';

/** The address the server prints leads to the demonstration. */
const demoFirst: Plugin = {
  name: 'demo-first',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (request.url === '/') response.writeHead(302, { location: '/demo/' }).end();
      else next();
    });
  },
};

export default defineConfig({
  plugins: [demoFirst],
  server: { port: 8123, open: process.stdout.isTTY && !process.env['CI'] ? '/demo/' : false },
  optimizeDeps: { entries: ['src/index.ts'] },
});
