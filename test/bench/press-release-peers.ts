/**
 * Our element and two others that show a document of someone else's service: each
 * gets the same text in its own service's JSON, as far as that can carry it.
 *
 * `bluesky-post-embed` has it easier: a post is plain text with links, so a release
 * becomes one paragraph, and nothing needs to be sanitized. Its bundle holds code
 * for pictures, films and quotes that no release asks for. A post on the service
 * ends after 300 characters; the element itself shows any length.
 *
 * `mastodon-post` gets our very HTML, but puts it into the page as it comes: what it
 * does is the least that anyone must do, for a service that one trusts. It has no
 * style sheet, no message when it fails, and no other language than English.
 *
 * No release has a picture, as neither peer's service would tell its size in the same way.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { PressRelease } from '../../src/model/press-release.js';
import type { UntrustedHtml } from '../../src/model/text.js';
import { installed } from './pages.js';

/** A release as every element gets it. */
export interface Written {
  id: number;
  headline: string;
  lead: string;
  /** About 10 kB as HTML. */
  body: readonly Block[];
}

/** A piece of the body. */
interface Block {
  tag: 'h2' | 'p' | 'li';
  text: string;
  /** A link that ends the piece. */
  link?: string;
}

/** One element. */
export interface Peer {
  /** Row of the table. */
  name: string;
  /** Tag name. */
  tag: string;
  /** Selector of its text once that is shown, in the shadow root if it has one. */
  content: string;
  /** Whether elements with the same address share one request. */
  shares: boolean;
  /** What a page's head holds; `files` is an address without a slash at the end. */
  head: (files: string) => string;
  /** The element that shows a release. */
  element: (id: number, origin: string) => string;
  /** The file below `files`. */
  file: (name: string) => Promise<Buffer | Uint8Array>;
  /** The number of the release that an address is of. */
  asksFor: (address: string) => string | undefined;
  /** What its service answers to that. */
  answer: (release: Written) => unknown;
}

const published = '2026-03-02T09:00:00+01:00';
const sentences = [
  'The new bridge across the river opens to trains in the spring',
  'Three councils have worked on the plan for two years',
  'Everyone who lives near the station can say what the square is to look like',
  'The library keeps its hours while the floor above is rebuilt',
  'Half of the cost is borne by the region, the other half by the city',
  'A second round of talks with the shops by the market begins in May',
];

/** The same words for each number, which makes each its own. */
export const write = (id: number): Written => {
  const paragraph = (from: number): string =>
    [0, 1, 2, 3].map((next) => `${sentences[(id + from + next) % sentences.length] ?? ''}.`).join(' ');
  const section = (index: number): Block[] => [
    { tag: 'h2', text: `Part ${String(index + 1)}` },
    { tag: 'p', text: paragraph(index) },
    { tag: 'p', text: paragraph(index + 2), link: `https://example.com/${String(id)}/${String(index)}` },
    { tag: 'li', text: sentences[index % sentences.length] ?? '' },
    { tag: 'li', text: sentences[(index + 1) % sentences.length] ?? '' },
  ];
  return {
    id,
    headline: `Release ${String(id)}: a bridge for trains`,
    lead: paragraph(0),
    body: [...Array.from({ length: 13 }, (_, index) => section(index)).flat(), { tag: 'p', text: endOf(id) }],
  };
};

/** The last words of a release. */
export const endOf = (id: number | string): string => `End of release ${id}.`;

/** No text holds a character that HTML would read. */
const html = ({ body }: Written): string =>
  body
    .map(({ tag, text, link }) => `<${tag}>${text}${link ? ` <a href="${link}">${link}</a>` : ''}</${tag}>`)
    .join('\n')
    .replace(/<li>.*<\/li>\n<li>.*<\/li>/g, '<ul>$&</ul>');

const fileAt = (path: string): Promise<Buffer> => readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)));

const pressRelease: Peer = {
  name: '`<press-release>`',
  tag: 'press-release',
  content: '[part~=body]',
  shares: true,
  head: (files) => `<script type="module" src="${files}/sprid.js"></script>`,
  element: (id) => `<press-release class="release" src="/api/releases/${String(id)}"></press-release>`,
  file: (name) => fileAt(`dist/${name}`),
  asksFor: (address) => /^\/api\/releases\/(\d+)$/.exec(address)?.[1],
  answer: (release): PressRelease => ({
    id: String(release.id),
    url: `https://example.com/${String(release.id)}`,
    language: 'en',
    type: 'Press release',
    headline: release.headline,
    published,
    lead: release.lead,
    body: html(release) as UntrustedHtml,
    publisher: { name: 'The city', url: 'https://example.com/' },
  }),
};

/** As a page's own bundler makes it of what the package's README tells one to import. */
const bundleBluesky = async (): Promise<Map<string, Uint8Array>> => {
  const { outputFiles } = await build({
    stdin: {
      contents: ['', '/style.css', '/themes/light.css'].map((path) => `import 'bluesky-post-embed${path}';`).join('\n'),
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    outdir: 'bluesky',
    write: false,
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.endsWith('.css') ? 'post.css' : 'post.js', contents]));
};
let bluesky: ReturnType<typeof bundleBluesky> | undefined;

/** A release as plain text, with where its links are, in bytes. */
const post = ({ headline, lead, body }: Written): { text: string; facets: unknown[] } => {
  const facets: unknown[] = [];
  let text = `${headline}\n\n${lead}`;
  for (const { text: piece, link } of body) {
    text += `\n\n${piece}`;
    if (!link) continue;
    const byteStart = Buffer.byteLength(text) + 1;
    text += ` ${link}`;
    facets.push({
      index: { byteStart, byteEnd: Buffer.byteLength(text) },
      features: [{ $type: 'app.bsky.richtext.facet#link', uri: link }],
    });
  }
  return { text, facets };
};

const postUri = (id: number | string): string => `at://did:plc:bench/app.bsky.feed.post/${id}`;

const blueskyPost: Peer = {
  name: installed('bluesky-post-embed'),
  tag: 'bluesky-post',
  content: '.rich-text',
  shares: false,
  head: (files) => `<link rel="stylesheet" href="${files}/post.css">
    <script type="module" src="${files}/post.js"></script>`,
  element: (id, origin) =>
    `<bluesky-post class="release" src="${postUri(id)}" service-uri="${origin}" contextless></bluesky-post>`,
  file: async (name) => (await (bluesky ??= bundleBluesky())).get(name) ?? Buffer.from(''),
  asksFor: (address) => {
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    return pathname === '/xrpc/app.bsky.feed.getPostThread' ? searchParams.get('uri')?.split('/').at(-1) : undefined;
  },
  answer: (release) => ({
    thread: {
      $type: 'app.bsky.feed.defs#threadViewPost',
      post: {
        uri: postUri(release.id),
        cid: 'bench',
        author: { did: 'did:plc:bench', handle: 'city.example.com', displayName: 'The city', labels: [] },
        record: { $type: 'app.bsky.feed.post', createdAt: published, langs: ['en'], ...post(release) },
        replyCount: 0,
        repostCount: 0,
        likeCount: 0,
        quoteCount: 0,
        indexedAt: published,
        labels: [],
      },
    },
  }),
};

const mastodonPost: Peer = {
  name: installed('@daviddarnes/mastodon-post'),
  tag: 'mastodon-post',
  content: 'blockquote:not(:empty)',
  shares: false,
  head: (files) => `<script type="module" src="${files}/mastodon-post.js"></script>`,
  element: (id) => `<mastodon-post class="release"><a href="/@city/${String(id)}">A post</a></mastodon-post>`,
  file: () => fileAt('node_modules/@daviddarnes/mastodon-post/mastodon-post.js'),
  asksFor: (address) => /^\/api\/v1\/statuses\/(\d+)$/.exec(address)?.[1],
  answer: (release) => ({
    id: String(release.id),
    created_at: published,
    language: 'en',
    content: `<p>${release.headline}</p>\n<p>${release.lead}</p>\n${html(release)}`,
    replies_count: 0,
    reblogs_count: 0,
    favourites_count: 0,
    account: { id: '1', username: 'city', acct: 'city', display_name: 'The city' },
  }),
};

/** By the name that stands in their addresses; ours is the first, to which the others are compared. */
export const peers: Readonly<Record<string, Peer>> = {
  'press-release': pressRelease,
  bluesky: blueskyPost,
  mastodon: mastodonPost,
};
