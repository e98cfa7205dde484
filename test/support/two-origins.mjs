// The two servers of the end-to-end tests: a host page, and another origin with our script and a feed.
import { pathToFileURL } from 'node:url';
import { serve } from './serve.mjs';

/** Where the host pages are. */
export const PAGES = 'http://127.0.0.1:4001';

/** Where the script and the feed are. */
export const ASSETS = 'http://127.0.0.1:4002';

/** The strictest policy the script promises to work under. */
const STRICT = [
  "default-src 'none'",
  `script-src ${ASSETS}`,
  "style-src 'self'",
  `connect-src ${ASSETS}`,
  "trusted-types lit-html 'allow-duplicates'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Pages called strict-… are served under that policy; sheets as by a server that has never heard of them. */
const headersFor = (path) => ({
  ...(path.startsWith('/strict-') && { 'content-security-policy': STRICT }),
  ...(path.endsWith('.csv') && { 'content-type': 'application/octet-stream' }),
});

export const startTwoOrigins = () =>
  Promise.all([
    serve({
      port: 4001,
      folders: { '/': 'test/e2e/pages', '/dist/': 'dist', '/feeds/': 'demo/feeds' },
      headers: headersFor,
    }),
    serve({
      port: 4002,
      folders: { '/': 'dist', '/feeds/': 'demo/feeds' },
      headers: () => ({ 'access-control-allow-origin': '*' }),
    }),
  ]);

if (import.meta.url === pathToFileURL(process.argv[1]).href) await startTwoOrigins();
