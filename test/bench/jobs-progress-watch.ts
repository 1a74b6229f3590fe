/**
 * The script of the test pages: what a reader sees of a number, frame by frame.
 *
 * A digit that rolls is not in the text at the moment it is seen, and a ribbon holds
 * digits that nobody sees. So the number is read off its line: the characters through
 * which the middle of the line runs, from the left, and of two in one column the one
 * that is nearer. Text that stands still reads as it is written.
 */
import type { Peer } from './jobs-progress-peers.js';

/** What the page's own script keeps. */
export interface Watched {
  /** Milliseconds over 50, all long tasks together. */
  long: number;
  shift: number;
  /** Records of changes in the first counter and in its shadow root, since `countWrites`. */
  writes: () => number;
  countWrites: () => void;
  /** What each counter shows. */
  shown: () => string[];
  /** How many answers are there and held back. */
  held: () => number;
  add: (html: string) => void;
  refresh: () => void;
  /**
   * Lets the answers go and follows the first counter until it has stood still: the milliseconds
   * until the wanted number was painted to stay, and how many others were seen on the way.
   */
  follow: (wanted: string) => Promise<{ time: number; wrong: number }>;
  /** Lets them go; the milliseconds until every counter has been painted with the wanted number. */
  all: (wanted: string) => Promise<number>;
}

/** Milliseconds after which a counter has its number for good: the longest motion after that, our bar's, takes 600. */
const settled = 700;
/** Milliseconds after which it will not have it any more. */
const longest = 20_000;

// As text: the compiler names inner functions with a helper that the page does not have.
const reading = (figure: string): string => `
  const read = (element) => {
    const figure = ${figure};
    if (!figure) return '';
    const { top, bottom } = (figure.host ?? figure).getBoundingClientRect();
    const middle = (top + bottom) / 2;
    const range = new Range();
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    const columns = [];
    for (let node; (node = walker.nextNode()); ) {
      if (!node.data.trim() || !node.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      for (let at = 0; at < node.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (!box.width || box.top > middle || box.bottom <= middle) continue;
        const found = { text: node.data[at], at: box.x + box.width / 2, width: box.width, off: Math.abs(box.y + box.height / 2 - middle) };
        const rival = columns.findIndex(({ at, width }) => Math.abs(at - found.at) < width / 2);
        if (rival < 0) columns.push(found);
        else if (found.off < columns[rival].off) columns[rival] = found;
      }
    }
    return columns.sort((a, b) => a.at - b.at).map(({ text }) => text).join('').trim();
  };
`;

/** The script for pages with one kind of counter. */
export const watch = ({ figure, add, refresh }: Peer): string => `
  const ask = fetch;
  let held = [];
  window.fetch = async (...asked) => {
    const response = await ask(...asked);
    const body = await response.arrayBuffer();
    await new Promise((resolve) => held.push(resolve));
    return new Response(body, response);
  };
  const elements = () => [...document.querySelectorAll('.counter')];
  ${reading(figure)}
  // What is posted from a frame is heard when the frame has been laid out and painted.
  const afterPaint = (run) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage('');
  };
  let records = 0;
  const writes = new MutationObserver((list) => records += list.length);
  /** Looks in every frame until \`done\` says so. */
  const frames = (done) => new Promise((resolve, reject) => {
    const start = performance.now();
    for (const letGo of held.splice(0)) letGo();
    const look = () => {
      if (performance.now() - start > ${longest}) reject(new Error('It shows ' + watched.shown().join()));
      else if (!done(start, resolve)) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const watched = window.watched = {
    long: 0,
    shift: 0,
    writes: () => records + writes.takeRecords().length,
    countWrites: () => {
      for (const node of [elements()[0], elements()[0].shadowRoot]) {
        if (node) writes.observe(node, { subtree: true, childList: true, attributes: true, characterData: true });
      }
    },
    shown: () => elements().map(read),
    held: () => held.length,
    add: (html) => {
      const before = elements().length;
      document.querySelector('main').insertAdjacentHTML('beforeend', html);
      for (const element of elements().slice(before)) { ${add} }
    },
    refresh: () => { for (const element of elements()) { ${refresh} } },
    follow: (wanted) => {
      const [element] = elements();
      let last = read(element);
      let wrong = 0, since, time;
      return frames((start, resolve) => {
        const text = read(element);
        if (text !== wanted) {
          if (text !== last) wrong++;
          since = undefined;
        } else if (since === undefined) {
          since = performance.now();
          afterPaint(() => time = performance.now() - start);
        } else if (performance.now() - since > ${settled}) {
          resolve({ time, wrong });
          return true;
        }
        last = text;
      });
    },
    all: (wanted) => {
      const rest = elements();
      return frames((start, resolve) => {
        while (rest.length && read(rest.at(-1)) === wanted) rest.pop();
        if (!rest.length) afterPaint(() => resolve(performance.now() - start));
        return !rest.length;
      });
    },
  };
  const observe = (type, add) => new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => watched.long += duration - 50);
  observe('layout-shift', ({ value }) => watched.shift += value);
`;
