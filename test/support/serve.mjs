// A static server on loopback, for end-to-end tests, measurements and pictures. Never for the open internet.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const TYPES = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders of this repository.
 *
 * @param {object} options
 * @param {Record<string, string>} options.folders - URL prefix (`/`, `/dist/`) to folder; the longest prefix wins.
 * @param {number} [options.port] - 0 takes a free one.
 * @param {(path: string) => Record<string, string>} [options.headers] - Further headers for a path.
 * @returns {Promise<{ origin: string; close: () => void }>}
 */
export async function serve({ folders, port = 0, headers = () => ({}) }) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);

  /** The file a path stands for, or undefined where it leads nowhere or out of its folder. */
  const fileFor = (path) => {
    const prefix = prefixes.find((each) => path.startsWith(each));
    const inside = prefix && normalize(decodeURIComponent(path.slice(prefix.length)));
    if (inside === undefined || inside.startsWith('..')) return undefined;
    return join(root, folders[prefix], path.endsWith('/') ? join(inside, 'index.html') : inside);
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      const body = await readFile(fileFor(pathname));
      const type = TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers(pathname) }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
