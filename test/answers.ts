/**
 * The answers that tests request, by path: `/answers/status/503`, `/answers/slow/later`. Served on the tests' own
 * origin and on a second one, because a real browser, and no mock, decides what another origin may read.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { framePageStyles } from '../endpoint/pages/frame-page.js';
import { streamAnswers } from './stream-answers.js';
import { threadAnswers } from './thread-answers.js';

const release = {
  id: 'r1',
  url: 'https://news.example/r1',
  language: 'sv',
  headline: 'Rubriken',
  published: '2017-10-10T07:20:00+02:00',
  timeZone: 'Europe/Stockholm',
  body: '<p>Brödtext</p>',
};

const counts = new Map<string, number>();

type Answer = (argument: string, request: IncomingMessage, response: ServerResponse, url: URL) => void;

const json = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
};

const failed = new Set<string>();

/** When the connections of endless answers were closed. */
const endings = new Map<string, Promise<void>>();

const sendScript = (response: ServerResponse, script: string): void => {
  response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
};

const answers: Readonly<Record<string, Answer>> = {
  ...threadAnswers,
  ...streamAnswers,
  /** The release, or any JSON given in `?json=`; counted under the argument. */
  release: (_, _request, response, url) => {
    json(response, JSON.parse(url.searchParams.get('json') ?? 'null') ?? release);
  },
  /** A list whose next page is the other one, forever. */
  loop: (path, _request, response) => {
    json(response, { items: [release], next: `/answers/loop/${path === 'a' ? 'b' : 'a'}` });
  },
  /** Comments of WordPress's post 7, as many as the path says, the newest first; 400 after the last page. From page `?down=` on, an error page with status `?as=`. */
  wordpress: (path, request, response, url) => {
    const [down, as] = ['down', 'as'].map((name) => url.searchParams.get(name) ?? '') as [string, string];
    if (down && Number(url.searchParams.get('page') ?? 1) >= Number(down)) {
      answers.html?.(as, request, response, url);
      return;
    }
    const [size, page] = ['per_page', 'page'].map((name) => Number(url.searchParams.get(name) ?? 1)) as [
      number,
      number,
    ];
    const ids = Array.from({ length: Number(path) }, (_, at) => Number(path) - at).slice(
      (page - 1) * size,
      page * size,
    );
    if (!ids.length) json(response, { code: 'rest_comment_invalid_page_number' }, 400);
    else
      json(
        response,
        ids.map((id) => ({
          id,
          post: 7,
          parent: id === 2 ? 1 : 0,
          author_name: 'Åsa',
          date_gmt: `2017-10-10T05:${String(id + 10)}:00`,
          content: { rendered: `<p>Nummer ${String(id)} <img src="x" onerror="alert(1)"></p>` },
          link: `https://blogg.example/inlagg/#comment-${String(id)}`,
        })),
      );
  },
  /** How often a path was requested. */
  count: (path, _request, response) => {
    json(response, counts.get(`/answers/${path}`) ?? 0);
  },
  status: (status, _request, response) => {
    json(response, { type: 'about:blank', title: 'No', status: Number(status) }, Number(status));
  },
  /** 503 the first two times, then the release. */
  flaky: (path, _request, response) => {
    if ((counts.get(`/answers/flaky/${path}`) ?? 0) <= 2) json(response, {}, 503);
    else json(response, release);
  },
  /** 503 once, with a Retry-After that is over at once. */
  later: (path, _request, response) => {
    if ((counts.get(`/answers/later/${path}`) ?? 0) > 1) json(response, release);
    else response.writeHead(503, { 'Retry-After': '0', 'Access-Control-Expose-Headers': 'Retry-After' }).end();
  },
  /** A Retry-After that is longer than anyone waits. */
  'much-later': (_, _request, response) => {
    response.writeHead(503, { 'Retry-After': '3600' }).end();
  },
  /** Never answers. */
  hang: () => undefined,
  /** Sends the head, and never the rest. */
  trickle: (_, _request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"id":');
  },
  /** The release after so many milliseconds. */
  slow: (time, _request, response) => {
    setTimeout(() => {
      json(response, release);
    }, Number(time));
  },
  /** A page instead of JSON, with a status if the path says one. */
  html: (status, _request, response) => {
    response.writeHead(Number(status) || 200, { 'Content-Type': 'text/html' }).end('<h1>A page</h1>');
  },
  /** A page for a frame, which grows on request, and reports its height itself. */
  framed: (_, _request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="sv" class="framed auto">
<meta charset="utf-8"><title>x</title><style>${framePageStyles} p { font-size: 15.3px; line-height: 1.37; margin: 0 0 7.7px }</style>
<script async src="/answers/dist/framed/none/framed.js"></script>
<body><p>${'Ord som bryts på raderna. '.repeat(20)}</p><script>
addEventListener('message', ({ data }) => {
  if (data === 'grow') document.body.append(Object.assign(document.createElement('p'), { textContent: 'Mer. '.repeat(40) }));
  if (data === 'shrink') document.body.lastElementChild.remove();
  // Two frames later: the layout of the first one has been seen by every observer.
  if (data === 'turn') requestAnimationFrame(() => requestAnimationFrame(() => {
    parent.postMessage({ turned: document.documentElement.getBoundingClientRect().height }, '*');
  }));
  if (data === 'tell') {
    const root = document.documentElement;
    parent.postMessage({ measured: root.getBoundingClientRect().height, width: innerWidth, origin, cut: root.scrollHeight - root.clientHeight }, '*');
  }
});
</script></body></html>`);
  },
  broken: (_, _request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"id": "r1",');
  },
  huge: (_, _request, response) => {
    json(response, { ...release, body: 'x'.repeat(10_000_000) });
  },
  /**
   * Sends forever, at the speed of a good connection: a machine that also runs the browser could send faster than
   * WebKit discards.
   */
  endless: (path, _request, response) => {
    const piece = ' '.repeat(250_000);
    const sending = setInterval(() => {
      if (!response.writableNeedDrain) response.write(piece);
    }, 10);
    endings.set(
      path,
      new Promise<void>((resolve) => {
        response.on('close', () => {
          clearInterval(sending);
          resolve();
        });
      }),
    );
    response.writeHead(200, { 'Content-Type': 'application/json' });
  },
  /** Answers when nobody reads the endless answer any more. */
  ended: (path, _request, response) => {
    void endings.get(path)?.then(() => {
      json(response, true);
    });
  },
  cut: (_, _request, response) => {
    response.socket?.destroy();
  },
  /** A module that fails the first time. */
  code: (path, _request, response) => {
    if ((counts.get(`/answers/code/${path}`) ?? 0) > 1) sendScript(response, "export const name = 'code';");
    else response.writeHead(503, { 'Content-Type': 'text/javascript' }).end();
  },
  /** Lets a failing file succeed, see `dist`. */
  alive: (id, _request, response) => {
    failed.add(id);
    json(response, {});
  },
  /**
   * Files of the build. The file whose name begins with this fails the first time, whatever its query is:
   * `dist/<id>/<name>/sprid.js`. If the id begins with `dead`, it fails until `/answers/alive/<id>` is requested.
   */
  dist: (path, _request, response) => {
    const [id = '', name = '', ...rest] = decodeURIComponent(path).split('/');
    const file = rest.join('/');
    const fails = (rest.at(-1) ?? '').startsWith(name) && !failed.has(id.startsWith('dead') ? id : `${id} ${file}`);
    failed.add(`${id} ${file}`);
    if (fails) response.writeHead(503, { 'Content-Type': 'text/javascript' }).end();
    else sendScript(response, readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8'));
  },
  redirect: (_, _request, response, url) => {
    response.writeHead(302, { Location: url.searchParams.get('to') ?? '/answers/release' }).end();
  },
};

/** Answers `/answers/…`; false for every other path. @param allow whether other origins may read it */
export const answer = (request: IncomingMessage, response: ServerResponse, allow = true): boolean => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, first, name = '', ...rest] = url.pathname.split('/');
  const given = answers[name];
  if (first !== 'answers' || !given) return false;
  if (request.method !== 'HEAD') counts.set(url.pathname, (counts.get(url.pathname) ?? 0) + 1);
  if (allow && !url.searchParams.has('closed')) response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-store');
  given(rest.join('/'), request, response, url);
  return true;
};
