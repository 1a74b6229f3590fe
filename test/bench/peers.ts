/**
 * Our element and three comment widgets that anyone can install, each with the
 * answers of its own server to one and the same thread. Where a widget can be set
 * either way it is set in its favor: no pages, one picture for all who wrote, no
 * badges for the browser of a writer.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Comment, Thread } from '../../src/model/comment-box.js';
import manifest from '../../package.json' with { type: 'json' };
import { installed } from './pages.js';

/** A comment as every widget gets it. */
export interface Written {
  id: number;
  name: string;
  paragraphs: readonly string[];
  /** Milliseconds since 1970. */
  time: number;
}

/** One widget. */
export interface Peer {
  /** Row of the table. */
  name: string;
  /** Where its files are; they are served below `/files/<key>/`. */
  folder: URL;
  /** What a page holds to show the thread, from `files` and `api`, which are addresses without a slash at the end. */
  html: (files: string, api: string) => string;
  /** Selector of one shown comment, and of the host in whose shadow root it is. */
  comment: string;
  host?: string;
  /** Whether a request, as `<path> <body>`, is the one for the comments. */
  asksForComments: (request: string) => boolean;
  /** What its server answers to that. */
  comments: (thread: readonly Written[]) => unknown;
  /** What its server answers to everything else. */
  others?: (request: string) => unknown;
}

const words =
  'the a train bridge river council school night market price water house street winter answer question people year city north garden window letter morning work road bus station island forest music paper story light stone number reason change'.split(
    ' ',
  );
const [first, last] = [
  'Anna Björn Cecilia David Elin Fredrik Greta Hassan'.split(' '),
  'Alm Berg Citron Dahl Ek'.split(' '),
];

/** The newest comes first. The same words in every run: a generator of its own, with a seed. */
export const write = (size: number, now: number): Written[] => {
  let seed = 1;
  const below = (limit: number): number => {
    // Park and Miller's minimal standard.
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const sentence = (): string => `${Array.from({ length: 6 + below(12) }, () => pick(words)).join(' ')}.`;
  const paragraph = (): string => Array.from({ length: 1 + below(3) }, sentence).join(' ');
  return Array.from({ length: size }, (_, index) => ({
    id: size - index,
    name: `${pick(first)} ${pick(last)}`,
    // Every fifth has a second paragraph. The number makes each its own.
    paragraphs: [`Comment ${size - index}: ${paragraph()}`, ...(below(5) ? [] : [paragraph()])],
    time: now - index * 37 * 60_000,
  }));
};

/** No text holds a character that HTML or Markdown would read. */
const html = ({ paragraphs }: Written): string => paragraphs.map((text) => `<p>${text}</p>\n`).join('');
const plain = ({ paragraphs }: Written): string => paragraphs.join('\n\n');

const packageFolder = (name: string): URL => new URL(`../../node_modules/${name}/dist/`, import.meta.url);

/** What stands for an address that nobody gave: as every picture has it, a widget asks for one picture only. */
const noAddress = (algorithm: 'md5' | 'sha256'): string => createHash(algorithm).update('').digest('hex');

const commentBox: Peer = {
  name: '`<comment-box>`',
  folder: new URL('../../dist/', import.meta.url),
  html: (files, api) => `<script type="module" src="${files}/sprid.js"></script>
    <comment-box class="comments" src="${api}/comments"></comment-box>`,
  comment: '[part~=comment]',
  host: 'comment-box',
  asksForComments: (request) => request.startsWith('/comments'),
  comments: (thread): Thread => ({
    thread: 'bench',
    count: thread.length,
    open: true,
    moderation: 'none',
    names: 'optional',
    limits: { text: 5000, name: 60 },
    sort: 'newest',
    items: thread.map((written): Comment => ({
      id: String(written.id).padStart(8, '0'),
      author: { name: written.name },
      text: plain(written),
      created: new Date(written.time).toISOString(),
      status: 'published',
      likes: 0,
      links: { like: `comments/${written.id}/like` },
    })),
    next: null,
    links: { post: 'comments' },
  }),
};

const waline: Peer = {
  name: installed('@waline/client'),
  folder: packageFolder('@waline/client'),
  html: (files, api) => `<link rel="stylesheet" href="${files}/waline.css">
    <div class="comments" id="waline"></div>
    <script type="module">
      import { init } from '${files}/waline.js';
      init({ el: '#waline', serverURL: location.origin + '${api}', path: '/bench', lang: 'en', pageSize: 1000 });
    </script>`,
  comment: '.wl-card-item',
  asksForComments: (request) => request.startsWith('/api/comment?'),
  // Its own server sends a hundred at most; the widget shows all that it gets.
  comments: (thread) => ({
    errno: 0,
    errmsg: '',
    data: {
      page: 1,
      totalPages: 1,
      pageSize: thread.length,
      count: thread.length,
      data: thread.map((written) => ({
        objectId: written.id,
        nick: written.name,
        link: '',
        avatar: `https://seccdn.libravatar.org/avatar/${noAddress('md5')}`,
        comment: html(written),
        orig: plain(written),
        time: written.time,
        like: 0,
        status: 'approved',
        pid: null,
        rid: null,
        user_id: null,
        sticky: 0,
        browser: '',
        os: '',
        children: [],
      })),
    },
  }),
};

const artalk = (name: string, file: string): Peer => ({
  name,
  folder: packageFolder('artalk'),
  html: (files, api) => `<link rel="stylesheet" href="${files}/${file}.css">
    <div class="comments" id="artalk"></div>
    <script src="${files}/${file}.js"></script>
    <script>
      Artalk.init({
        el: '#artalk', server: location.origin + '${api}', site: 'bench', pageKey: '/bench', pageTitle: 'bench', locale: 'en',
        pagination: { pageSize: 1000 }, uaBadge: false,
      });
    </script>`,
  comment: '.atk-comment-wrap',
  asksForComments: (request) => request.startsWith('/api/v2/comments?'),
  comments: (thread) => ({
    comments: thread.map((written) => ({
      id: written.id,
      rid: 0,
      content: plain(written),
      content_marked: html(written),
      nick: written.name,
      email_encrypted: noAddress('sha256'),
      link: '',
      ua: '',
      // As its server writes it: in Sweden's order, without a zone.
      date: new Date(written.time).toLocaleString('sv'),
      page_key: '/bench',
      page_url: '/bench',
      site_name: 'bench',
      user_id: 1,
      is_allow_reply: true,
      is_collapsed: false,
      is_pending: false,
      is_pinned: false,
      is_verified: false,
      badge_name: '',
      badge_color: '',
      visible: true,
      vote_up: 0,
      vote_down: 0,
    })),
    count: thread.length,
    roots_count: thread.length,
    page: {
      id: 1,
      key: '/bench',
      url: '/bench',
      title: 'bench',
      site_name: 'bench',
      admin_only: false,
      vote_up: 0,
      vote_down: 0,
      pv: 1,
    },
  }),
  others: (request) =>
    request.startsWith('/api/v2/conf')
      ? {
          // What the server of the same version says of itself when it has been set to nothing else.
          frontend_conf: { locale: 'en', pagination: { pageSize: 1000 }, uaBadge: false },
          version: { app: 'artalk', version: manifest.devDependencies.artalk, commit_hash: '' },
        }
      : {},
});

const twikoo: Peer = {
  name: installed('twikoo'),
  folder: packageFolder('twikoo'),
  html: (files, api) => `<div class="comments" id="box"></div>
    <script src="${files}/twikoo.min.js"></script>
    <script>twikoo.init({ envId: location.origin + '${api}', el: '#box', path: '/bench', lang: 'en' });</script>`,
  comment: '.tk-comment',
  asksForComments: (request) => request.includes('"COMMENT_GET"'),
  comments: (thread) => ({
    data: thread.map((written) => ({
      id: String(written.id),
      nick: written.name,
      mailMd5: noAddress('md5'),
      link: '',
      comment: html(written),
      os: '',
      browser: '',
      ipRegion: '',
      master: false,
      like: 0,
      liked: false,
      replies: [],
      created: written.time,
      updated: written.time,
    })),
    more: false,
    count: thread.length,
  }),
  others: (request) =>
    request.includes('"GET_CONFIG"')
      ? {
          code: 0,
          config: {
            VERSION: manifest.devDependencies.twikoo,
            IS_ADMIN: false,
            // What its server says when it has been set to nothing else.
            SHOW_IMAGE: 'true',
            SHOW_EMOTION: 'true',
            HIGHLIGHT: 'true',
            // Else each name has a picture of its own.
            DEFAULT_GRAVATAR: 'identicon',
          },
        }
      : { code: 0 },
};

/** By the name that stands in their addresses; ours is the first, to which the others are compared. */
export const peers: Readonly<Record<string, Peer>> = {
  'comment-box': commentBox,
  waline,
  artalk: artalk(installed('artalk'), 'Artalk'),
  'artalk-lite': artalk(`${installed('artalk')}, Lite`, 'ArtalkLite'),
  twikoo,
};

export const pathOf = ({ folder }: Peer, file: string): string => fileURLToPath(new URL(file, folder));
