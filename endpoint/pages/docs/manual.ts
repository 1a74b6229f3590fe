/**
 * The documentation as pages: `docs/*.md`, and the files at the root that it links to. The same files are read in the
 * repository, so every link between them is rewritten to the address of its page.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Marked, type Token, type Tokens } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';
import MiniSearch from 'minisearch';

/** One page. */
export interface ManualPage {
  title: string;
  /** HTML from our own files only. */
  html: string;
}

/** A search result: a part of a page, from one heading to the next. */
export interface SearchResult {
  /** The address with the heading's id. */
  address: string;
  page: string;
  heading: string;
  /** The beginning of its text. */
  text: string;
}

/** Files outside of `docs/`, by their names below `/docs`. */
const others = { privacy: 'PRIVACY.md', security: 'SECURITY.md', changelog: 'CHANGELOG.md' } as const;

const folder = 'docs';
const most = 20;
const excerpt = 200;

/** The name of a page: `docs/decisions/index.md` is `decisions`, and `docs/index.md` has the empty name. */
const nameOf = (path: string): string => {
  const other = Object.entries(others).find(([, file]) => file === path)?.[0];
  return (
    other ??
    posix
      .relative(folder, path)
      .replace(/\.md$/, '')
      .replace(/(^|\/)index$/, '')
  );
};

/** The address of a page by its name. */
const addressOf = (name: string): string => (name ? `/docs/${name}` : '/docs');

/** The target of a link in a file: the page of another file; any other address stays as it is. */
const linked = (from: string, href: string): string => {
  const [, path = '', fragment = ''] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
  if (!path.endsWith('.md') || /^[a-z]+:/i.test(path)) return href;
  return addressOf(nameOf(posix.join(posix.dirname(from), path))) + fragment;
};

const plain = (tokens: readonly Token[] = []): string =>
  tokens.map((token) => ('tokens' in token ? plain(token.tokens) : 'text' in token ? String(token.text) : '')).join('');

/** The text of a block without its markup. */
const textOf = (token: Token): string => {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].map((row) => row.map(({ tokens }) => plain(tokens)).join(' ')).join('\n');
  }
  if (token.type === 'list')
    return (token as Tokens.List).items.map((item) => item.tokens.map(textOf).join(' ')).join('\n');
  if (token.type === 'html') return '';
  return 'tokens' in token ? plain(token.tokens) : 'text' in token ? String(token.text) : '';
};

const pathsIn = (root: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')));

/** All pages, read and rendered once. */
export class Manual {
  readonly #pages = new Map<string, ManualPage>();
  readonly #parts: SearchResult[] = [];
  readonly #index = new MiniSearch<SearchResult & { id: number }>({
    fields: ['heading', 'page', 'text'],
    searchOptions: { boost: { heading: 4, page: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
  });

  /** @param root of the repository; without `docs/` in it there are no pages */
  constructor(root: string) {
    if (!existsSync(join(root, folder))) return;
    const files = [...pathsIn(root), ...Object.values(others).filter((file) => existsSync(join(root, file)))];
    for (const path of files) this.#add(path, readFileSync(join(root, path), 'utf8'));
  }

  /** The page of this name: `hosting`, `decisions/0001-…`, or the empty name for the first page. */
  find(name: string): ManualPage | undefined {
    return this.#pages.get(name);
  }

  /** Finds the parts that contain all words, the best first. A word may be incomplete or have one wrong letter. */
  search(words: string): SearchResult[] {
    return this.#index
      .search(words)
      .slice(0, most)
      .flatMap(({ id }) => this.#parts[id as number] ?? []);
  }

  #add(path: string, source: string): void {
    const name = nameOf(path);
    const marked = new Marked({ gfm: true }, gfmHeadingId());
    const tokens = marked.lexer(source);
    const title = plain(tokens.find((token): token is Tokens.Heading => token.type === 'heading')?.tokens);
    const html = marked.parse(source, {
      async: false,
      walkTokens: (token) => {
        if (token.type === 'link') token.href = linked(path, String(token.href));
      },
    });
    this.#pages.set(name, { title, html: inWideBoxes(html) });
    this.#addParts(name, title, tokens, html);
  }

  #addParts(name: string, page: string, tokens: readonly Token[], html: string): void {
    const ids = [...html.matchAll(/<h[1-6] id="([^"]*)"/g)].map(([, id = '']) => id);
    const from = this.#parts.length;
    for (const token of tokens) {
      const part = this.#parts[this.#parts.length - 1];
      if (token.type === 'heading') {
        const address = `${addressOf(name)}#${ids.shift() ?? ''}`;
        this.#parts.push({ address, page, heading: plain(token.tokens), text: '' });
      } else if (part && this.#parts.length > from) part.text = `${part.text} ${textOf(token)}`.trim();
    }
    this.#index.addAll(this.#parts.slice(from).map((part, at) => ({ id: from + at, ...part })));
  }
}

/** A table or code may be wider than a phone, so it scrolls in its own box, by keyboard too. */
const inWideBoxes = (html: string): string =>
  html
    .replaceAll('<table>', '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">');

/** The beginning of a found part. */
export const beginning = (text: string): string =>
  text.length > excerpt ? `${text.slice(0, text.lastIndexOf(' ', excerpt))} …` : text;
