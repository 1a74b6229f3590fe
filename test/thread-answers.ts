/**
 * A thread that tests can write in: what the endpoint does, in memory and as
 * small as it can be. Its name decides how it behaves: `held-…` reviews first,
 * `closed-…` takes nothing, `limited-…` takes nothing for three seconds, `down-…`
 * answers 503 until `up` is asked for, `lost-…` saves and then breaks the line once.
 * `mute-…` saves and answers 503 until `up`, `over-…` does so too and lets nothing be removed. `named-…` wants
 * names, `refused-…` refuses the field that the text names, `stuck-…` removes nothing now, `passed-…` nothing any
 * more, of `much-…` more is kept than any other answer may weigh. With `-late-` in its name it takes its time, and with `-live-…` it links to that stream of `stream-answers.ts`.
 * With `-behind-` a cache on the way keeps its answers for 400 ms.
 * With `-few-` not all replies come at once.
 * How often each was posted to stands in `posts`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Comment, Posted, Thread, ThreadLinks } from '../src/model/comment-box.js';
import { threadSorts } from '../src/model/thread-sort.js';

interface Kept {
  comments: Comment[];
  keys: Map<string, { body: string; posted: Posted; status: number }>;
  posts: number;
  /** Changes with all that readers see. */
  version: number;
  up: boolean;
  /** A moderator has closed it. */
  closed?: true;
  lost: boolean;
}

const threads = new Map<string, Kept>();
const page = 10;

const keptOf = (id: string): Kept => {
  const known = threads.get(id);
  if (known) return known;
  const made: Kept = {
    comments: [],
    keys: new Map(),
    posts: 0,
    version: 0,
    up: !/^(down|mute|over)-/.test(id),
    lost: false,
  };
  const filled = Number(/^filled-(\d+)/.exec(id)?.[1] ?? 0);
  for (let at = 1; at <= filled; at++)
    made.comments.push(makeComment(id, at, { text: `Kommentar ${String(at)}`, name: 'Åsa Ek' }));
  threads.set(id, made);
  return made;
};

/** Which version of a thread there is now. */
export const versionOf = (id: string): number => keptOf(id).version;

const makeComment = (
  thread: string,
  at: number,
  { text, name, parent }: { text: string; name?: string; parent?: string },
): Comment => {
  const id = String(at).padStart(6, '0');
  return {
    id,
    ...(parent && { parent }),
    author: name ? { name } : {},
    text,
    created: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString(),
    status: thread.startsWith('held-') ? 'pending' : 'published',
    ...(thread.startsWith('held-') && { held: 'words' }),
    likes: thread.includes('-top-') ? at % 4 : 0,
    links: { self: `/answers/comment/${thread}/${id}`, like: `/answers/like/${thread}/${id}` },
  };
};

const send = (response: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, {
    'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
    'Access-Control-Expose-Headers': 'Retry-After',
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};

const problem = (response: ServerResponse, status: number, kind: string, more: object = {}): void => {
  send(response, status, { type: `/problems/${kind}`, title: kind, status, ...more });
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const nested = (all: Comment[], parent: string | undefined): Comment[] =>
  all
    .filter((comment) => comment.parent === parent && comment.status !== 'pending')
    .map((comment) => {
      const items = nested(all, comment.id);
      return items.length ? { ...comment, replies: { count: items.length, items } } : { ...comment };
    });

/** With one reply below each comment at the top, and an address where there would be more. */
const few = (root: Comment): Comment => {
  const { items = [] } = root.replies ?? {};
  const countOf = (replies: Comment[]): number =>
    replies.reduce((sum, one) => sum + 1 + countOf(one.replies?.items ?? []), 0);
  const [first] = items;
  return first
    ? { ...root, replies: { count: countOf(items), items: [{ ...first }], next: '/answers/no-more' } }
    : root;
};

const holds = ({ id, replies }: Comment, at: string): boolean =>
  id === at || (replies?.items ?? []).some((reply) => holds(reply, at));

const list = (id: string, kept: Kept, url: URL): Thread => {
  const sort = threadSorts.find((one) => one === url.searchParams.get('sort')) ?? 'newest';
  const roots = nested(kept.comments, undefined);
  if (sort !== 'oldest') roots.reverse();
  if (sort === 'top') roots.sort((one, other) => other.likes - one.likes);
  const at = url.searchParams.get('at');
  const from = at === null ? Number(url.searchParams.get('cursor') ?? 0) : roots.findIndex((root) => holds(root, at));
  const open = !id.startsWith('closed-') && !kept.closed;
  const size = Number(url.searchParams.get('limit') ?? page);
  return {
    thread: id,
    count: kept.comments.filter(({ status }) => status === 'published').length,
    open,
    moderation: id.startsWith('held-') ? 'all' : 'none',
    names: id.startsWith('named-') ? 'required' : 'optional',
    limits: { text: 200, name: 20, lines: 10 },
    sort,
    ...(id.includes('-top-') && { sorts: [...threadSorts] }),
    items: roots.slice(from, from + size).map((root) => (id.includes('-few-') ? few(root) : root)),
    next: roots.length > from + size ? `?sort=${sort}&cursor=${String(from + size)}` : null,
    links: {
      post: `/answers/thread/${id}`,
      export: `/answers/export/${id}`,
      erase: `/answers/erase/${id}`,
      ...liveOf(id, kept),
    },
  };
};

const cache = new Map<string, { thread: Thread; until: number }>();

const cached = (id: string, url: URL): Thread => {
  let known = cache.get(url.href);
  if (!known || known.until < Date.now()) {
    // Copied: what is in it changes.
    known = { thread: structuredClone(list(id, keptOf(id), url)), until: Date.now() + 400 };
    cache.set(url.href, known);
  }
  return known.thread;
};

const liveOf = (id: string, { version }: Kept): ThreadLinks => {
  const [, kind] = /-live-([a-z]+)/.exec(id) ?? [];
  return kind === undefined ? {} : { live: `/answers/stream/${kind}?for=${id}&version=${String(version)}` };
};

const post = async (id: string, kept: Kept, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = await readBody(request);
  if (id.includes('-late-')) await new Promise((resolve) => setTimeout(resolve, 300));
  kept.posts++;
  const key = String(request.headers['idempotency-key']);
  const isMute = !kept.up;
  if (isMute && id.startsWith('down-')) {
    problem(response, 503, 'unavailable');
    return;
  }
  if (id.startsWith('shut-') || kept.closed) {
    problem(response, 403, 'thread-closed');
    return;
  }
  if (id.startsWith('limited-')) {
    send(response, 429, { type: '/problems/too-many-requests', retryAfter: 3 }, { 'Retry-After': '3' });
    return;
  }
  const known = kept.keys.get(key);
  const { withdrawn, ...given } = JSON.parse(body) as {
    text: string;
    name?: string;
    parent?: string;
    withdrawn?: true;
  };
  const words = JSON.stringify(given);
  if (known) {
    if (isMute) problem(response, 503, 'unavailable');
    else if (known.body === words) send(response, known.status, known.posted);
    else problem(response, 422, 'key-reused');
    return;
  }
  if (id.startsWith('refused-')) {
    const errors = [{ pointer: `/${given.text}`, detail: 'must be otherwise.' }];
    problem(response, 400, 'invalid-request', { errors });
    return;
  }
  if (given.text.includes('refuse me')) {
    problem(response, 400, 'invalid-request', { errors: [{ pointer: '/text', detail: 'must not say that.' }] });
    return;
  }
  const comment = makeComment(id, kept.comments.length + 1, given);
  if (withdrawn) removeFrom(comment);
  kept.comments.push(comment);
  if (comment.status === 'published') kept.version++;
  const posted = {
    comment,
    capability: `cap-${comment.id}`,
    editableUntil: new Date(Date.now() + 900_000).toISOString(),
  };
  const status = comment.status === 'pending' ? 202 : 201;
  kept.keys.set(key, { body: words, posted, status });
  if (id.startsWith('lost-') && !kept.lost) {
    kept.lost = true;
    request.socket.destroy();
    return;
  }
  if (isMute) problem(response, 503, 'unavailable');
  else send(response, status, posted);
};

const removeFrom = (comment: Comment): void => {
  Object.assign(comment, { status: 'removed', text: '', author: {} });
  delete comment.links;
};

const change = async (id: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const [thread = '', at = ''] = id.split('/');
  const comment = keptOf(thread).comments.find((one) => one.id === at);
  if (request.method !== 'GET' && comment?.status === 'published') keptOf(thread).version++;
  if (request.method !== 'GET' && request.headers.authorization !== `Bearer cap-${at}`)
    problem(response, 401, 'unauthorized');
  else if (!comment) problem(response, 404, 'not-found');
  else if (request.method === 'DELETE') {
    if (thread.startsWith('stuck-')) problem(response, 503, 'unavailable');
    else if (/^(over|passed)-/.test(thread)) problem(response, 403, 'window-passed');
    else {
      removeFrom(comment);
      send(response, 204);
    }
  } else {
    if (request.method === 'PATCH') {
      const { text } = JSON.parse(await readBody(request)) as { text: string };
      Object.assign(comment, { text, edited: new Date().toISOString() });
    }
    send(response, 200, { comment });
  }
};

const like = async (id: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const [thread = '', at = ''] = id.split('/');
  const comment = keptOf(thread).comments.find((one) => one.id === at);
  const { liked = true } = JSON.parse(await readBody(request)) as { liked?: boolean };
  // A proxy has taken its body away.
  if (thread.startsWith('unliked-') || request.method !== 'PUT') problem(response, 503, 'unavailable');
  else if (comment) {
    comment.likes += liked ? 1 : -1;
    send(response, 200, { likes: comment.likes, liked });
  } else problem(response, 404, 'not-found');
};

/** By the first part of the path behind `/answers/`. */
export const threadAnswers: Readonly<
  Record<string, (argument: string, request: IncomingMessage, response: ServerResponse, url: URL) => void>
> = {
  thread: (id, request, response, url) => {
    if (request.method === 'POST') void post(id, keptOf(id), request, response);
    else {
      const at = url.searchParams.get('at');
      if (at && !keptOf(id).comments.some((comment) => comment.id === at)) problem(response, 404, 'not-found');
      else send(response, 200, id.includes('-behind-') ? cached(id, url) : list(id, keptOf(id), url));
    }
  },
  /** Ends what is down, publishes what is held. */
  up: (id, _request, response) => {
    const kept = keptOf(id);
    kept.up = true;
    for (const comment of kept.comments) if (comment.status === 'pending') comment.status = 'published';
    send(response, 200, {});
  },
  /** Closes it while it is open somewhere. */
  close: (id, _request, response) => {
    keptOf(id).closed = true;
    keptOf(id).version++;
    send(response, 200, {});
  },
  /** What was saved, and how often it was posted. */
  saved: (id, _request, response) => {
    const { comments, posts } = keptOf(id);
    send(response, 200, { texts: comments.map(({ text }) => text), posts });
  },
  /** All that is kept, as if it were of one writer. */
  export: (id, _request, response) => {
    if (id.startsWith('stuck-')) problem(response, 503, 'unavailable');
    else if (id.startsWith('much-')) send(response, 200, { comments: ['x'.repeat(5_000_000)], likes: [], reports: [] });
    else send(response, 200, { comments: keptOf(id).comments.map(({ text }) => text), likes: [], reports: [] });
  },
  erase: (id, _request, response) => {
    if (id.startsWith('stuck-')) problem(response, 503, 'unavailable');
    else {
      for (const comment of keptOf(id).comments) removeFrom(comment);
      send(response, 200, { comments: keptOf(id).comments.length, likes: 0, reports: 0 });
    }
  },
  comment: (id, request, response) => void change(id, request, response),
  like: (id, request, response) => void like(id, request, response),
};
