import { expect } from '@esm-bundle/chai';
import { paces, watch } from '../../src/client/streams.js';
import { arrivedIn, byId } from '../../src/formats/comment-box/arrived.js';
import { renew } from '../../src/formats/comment-box/renew.js';
import type { Comment, Thread } from '../../src/model/comment-box.js';
import { until } from '../elements/element.js';

const commentOf = (at: number): Comment => ({
  id: String(at).padStart(3, '0'),
  author: {},
  text: `Kommentar ${String(at)}`,
  created: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString(),
  status: 'published',
  likes: 0,
});

/** The thread at one of its versions, each of which has one comment more. */
const threadAt = (version: number): Thread => ({
  thread: 'å',
  count: version,
  open: true,
  moderation: 'none',
  names: 'optional',
  limits: { text: 200, name: 20, lines: 10 },
  sort: 'newest',
  items: Array.from({ length: version }, (_, at) => commentOf(version - at)),
  next: null,
});

const eventOf = (version: number): string => `data: ${JSON.stringify({ å: version })}\n\n`;

/** A stream as an endpoint has sent it: padding, the present state, pings, and two comments. */
const recorded = new TextEncoder().encode(`:   \n${eventOf(1)}:\n\n${eventOf(2)}:\n\n${eventOf(3)}`);

/** A page with the thread in its first version, whose first stream ends after so many bytes. */
const visit = async (bytes: number, isError: boolean): Promise<{ shown: string[]; offered: number; looks: number }> => {
  let version = 1;
  let streams = 0;
  const { fetch } = window;
  window.fetch = async (_, init) => {
    const sent = streams++ ? new TextEncoder().encode(`:   \n${eventOf(version)}`) : recorded.slice(0, bytes);
    const isLast = streams > 1;
    // What was not told of has been written all the same.
    const body = new ReadableStream({
      start: (controller) => {
        init?.signal?.addEventListener('abort', () => {
          controller.error(new Error('aborted'));
        });
        version = 3;
        controller.enqueue(sent);
        if (isLast) return;
        // Not at once: an error would take away what was sent and not yet read.
        setTimeout(() => {
          if (isError) controller.error(new TypeError('network error'));
          else controller.close();
        });
      },
    });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  };
  const thread = threadAt(1);
  let [offered, looks] = [0, 0];
  const end = watch({
    live: new URL('https://news.example/live?for=å&version=1'),
    request: (address) => new Request(address),
    look: async () => {
      looks++;
      const now = threadAt(version);
      offered += arrivedIn(thread, now).count;
      renew(thread, now);
      return String(version);
    },
    waits: () => false,
  });
  try {
    await until(() => byId(thread.items).size === 3 && streams > 1);
    // What would come twice has come by now.
    await new Promise((resolve) => setTimeout(resolve, 5));
  } finally {
    end();
    await new Promise((resolve) => setTimeout(resolve));
    window.fetch = fetch;
  }
  return { shown: thread.items.map(({ id }) => id), offered, looks };
};

describe('a stream of changes', () => {
  const before = { ...paces };
  beforeEach(() => {
    Object.assign(paces, { look: 40, spread: 0, between: 5, soon: 1, longest: 2 });
  });
  afterEach(() => {
    Object.assign(paces, before);
  });

  for (const isError of [false, true])
    it(`loses no comment and doubles none where it ${isError ? 'breaks' : 'ends'} after any byte`, async () => {
      for (let bytes = 0; bytes <= recorded.length; bytes++) {
        const { shown, offered, looks } = await visit(bytes, isError);
        expect(shown, `after ${String(bytes)}`).to.deep.equal(['003', '002', '001']);
        expect(offered, `after ${String(bytes)}`).to.equal(2);
        expect(looks, `after ${String(bytes)}`).to.be.at.most(4);
      }
    });
});
