/** A connection so slow that the scripts of a page run before its body has come. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** The endpoint behind such a connection. */
export interface SlowLine extends AsyncDisposable {
  origin: string;
}

/**
 * Passes on the endpoint's answers. Of a page, only the head is sent until a script was sent, so a script that can run
 * before the page is complete does so.
 */
export const openSlowLine = async (endpoint: string): Promise<SlowLine> => {
  let sendScript: (value?: unknown) => void = () => undefined;
  const server = createServer((request, response) => {
    void (async () => {
      const { cookie = '', accept = '' } = request.headers;
      const answer = await fetch(new URL(request.url ?? '/', endpoint), { headers: { cookie, accept } });
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      const body = Buffer.from(await answer.arrayBuffer());
      const headEnds = type.startsWith('text/html') ? body.indexOf('</head>') : -1;
      if (headEnds >= 0) {
        const scriptSent = new Promise((resolve) => (sendScript = resolve));
        response.write(body.subarray(0, headEnds));
        // A page without a script is sent after a while.
        await Promise.race([scriptSent, pause(2000)]);
        await pause(200);
        response.end(body.subarray(headEnds));
      } else {
        response.end(body);
        if (type.includes('javascript')) sendScript();
      }
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
