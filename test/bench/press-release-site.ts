/** The pages of the bench `press-release`: one per element, with a script that holds every answer back and looks on. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { compress } from './pages.js';
import { peers, write, type Peer } from './press-release-peers.js';

/** Milliseconds after which an element will not show them any more. */
export const longest = 60_000;

/** What the page's own script keeps. */
interface Seen {
  /** Milliseconds over 50, all long tasks together. */
  long: number;
  shift: number;
  shown: () => Element[];
  /** How many answers are there and held back. */
  held: () => number;
  /** Lets them go; answers with the milliseconds until so many are painted. */
  open: (size: number) => Promise<number>;
}

declare global {
  // Test pages only.
  var seen: Seen;
}

// As text: the compiler names inner functions with a helper that the page does not have.
const watch = ({ tag, content }: Peer): string => `
  const ask = fetch;
  let held = [];
  // One element knows no other port than that of https.
  const near = (asked) => typeof asked === 'string' ? asked.replace('https://127.0.0.1/', location.origin + '/') : asked;
  window.fetch = async (asked, options) => {
    const response = await ask(near(asked), options);
    const body = await response.arrayBuffer();
    await new Promise((resolve) => held.push(resolve));
    return new Response(body, response);
  };
  const seen = window.seen = {
    long: 0,
    shift: 0,
    shown: () => [...document.querySelectorAll('${tag}')].map((element) => (element.shadowRoot ?? element).querySelector('${content}')).filter(Boolean),
    held: () => held.length,
    open: (size) => new Promise((resolve, reject) => {
      const start = performance.now();
      for (const letGo of held.splice(0)) letGo();
      const look = () => {
        const { length } = seen.shown();
        if (length >= size) {
          // What is posted from a frame is heard when the frame has been laid out and painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage('');
        } else if (performance.now() - start > ${longest}) reject(new Error('It shows ' + length + ' of ' + size + ' releases.'));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }),
  };
  const observe = (type, add) => new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => seen.long += duration - 50);
  observe('layout-shift', ({ value }) => seen.shift += value);
`;

/** The elements for these releases, as HTML. */
export const elementsOf = (peer: Peer, ids: readonly number[], origin: string): string =>
  ids.map((id) => peer.element(id, origin)).join('\n');

const pageOf = (key: string, peer: Peer, ids: readonly number[], origin: string): string => `<!doctype html>
  <html lang="en">
    <title>${key}</title>
    <link rel="icon" href="data:,">
    <style>body { max-inline-size: 44em; margin: auto; font: 16px/1.5 sans-serif; } .release { display: block; min-block-size: 100vh; }</style>
    <script>${watch(peer)}</script>
    ${peer.head(`/files/${key}`)}
    <h1>A page</h1>
    <main>${elementsOf(peer, ids, origin)}</main>
    <p>What follows the releases.</p>
  </html>`;

/** Answers for all elements. A page is `/page/<key>/<number>,<number>`. */
export const answers = (): ((request: IncomingMessage, response: ServerResponse) => Promise<void>) => {
  // What the first round has read is kept, so that a build meanwhile changes nothing.
  const files = new Map<string, Promise<Buffer>>();
  return async ({ url: address = '', headers: { host = '' } }, response) => {
    const send = (type: string, body: Buffer | string, more: Record<string, string> = {}): void => {
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...more }).end(body);
    };
    const [, kind, key = '', ...rest] = address.split('/');
    const peer = peers[key];
    if (kind === 'page' && peer) {
      const ids = (rest[0] ?? '').split(',').filter(Boolean).map(Number);
      send('text/html', pageOf(key, peer, ids, `http://${host}`));
    } else if (kind === 'files' && peer) {
      const path = rest.join('/');
      const file = files.get(address) ?? peer.file(path).then(compress);
      files.set(address, file);
      send(path.endsWith('.css') ? 'text/css' : 'text/javascript', await file, { 'Content-Encoding': 'br' });
    } else {
      for (const asked of Object.values(peers)) {
        const id = asked.asksFor(address);
        // A minute, as our endpoint says: the same address again costs no element a second trip.
        if (id)
          send('application/json', JSON.stringify(asked.answer(write(Number(id)))), { 'Cache-Control': 'max-age=60' });
      }
      if (!response.headersSent) response.writeHead(404).end();
    }
  };
};
