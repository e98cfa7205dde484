// A server on loopback that answers as told, and misbehaves as told. For tests of whatever asks servers for something.
import { createServer } from 'node:http';

/**
 * Starts a server.
 *
 * @param {(url: URL) => object | string | undefined} answer - The body for an address; undefined is 404.
 * @param {object} [options]
 * @param {(count: number, url: URL) => object | undefined} [options.fault] - What is wrong with the answer to the so-manieth
 *   request: `{ status, retryAfter }`, `{ cut: true }` (breaks off), `{ short: true }` (whole, but its JSON is not),
 *   `{ slow: milliseconds }`, or `{ before: () => … }` to do something first.
 * @returns {Promise<{ origin: string; requests: { path: string; at: number; agent: string }[]; most: () => number; close: () => Promise<void> }>}
 */
export async function realHttp(answer, { fault = () => undefined } = {}) {
  const requests = [];
  let [open, most] = [0, 0];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, server.origin);
    requests.push({ path: url.pathname + url.search, at: Date.now(), agent: request.headers['user-agent'] });
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const { status, retryAfter, cut, short, slow, before } = fault(requests.length, url) ?? {};
    before?.();
    if (slow) await new Promise((resolve) => setTimeout(resolve, slow));
    if (status) {
      const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
      return response.writeHead(status, headers).end('{"message":"not now"}');
    }
    const found = answer(url);
    if (found === undefined) return response.writeHead(404).end('{}');
    const type = typeof found === 'string' ? 'text/html' : 'application/json';
    const body = Buffer.from(typeof found === 'string' ? found : JSON.stringify(found));
    if (short) return response.writeHead(200, { 'content-type': type }).end(body.subarray(0, body.length / 2));
    response.writeHead(200, { 'content-type': type, 'content-length': body.length });
    if (!cut) return response.end(body);
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin: server.origin,
    requests,
    most: () => most,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
