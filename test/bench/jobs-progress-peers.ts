/**
 * Our counter and three that anyone can install for a number on a page. What each
 * does, and does not:
 *
 * `<jobs-progress>` loads the JSON, writes a sentence in the reader's language with
 * the number in it, draws a bar with marks, says the date and the source, and says
 * so when it fails. Nothing of it moves. It has the harder task, and most bytes and
 * nodes are what that costs.
 *
 * `number-flow` is an element that rolls each digit from the old to the new in 0.9 s,
 * keeps to reduced motion, and tells a screen reader the new number at once. The first
 * number comes without a roll.
 *
 * `countup.js` writes every number on the way into the text, for 2 s from zero to the
 * first one, and again from the old to a newer one. That is all of what it is for.
 *
 * `odometer` rolls ribbons of digits for 2 s. Its first number could roll up too; it is
 * set to come at once here, in its favor. It has not been published since 2015.
 *
 * None of the three draws a bar, says a word, asks for JSON, or has a message for a
 * dead line. The script that a page has to write for them is here as short as it can
 * be, and does none of that either; it is bundled with them and counted. Their defaults
 * are kept, as whoever turns the animation off needs none of them.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { installed } from './pages.js';

/** One counter. */
export interface Peer {
  /** Row of the table. */
  name: string;
  /** What a page's head holds; `files` is an address without a slash at the end. */
  head: (files: string) => string;
  /** The element that shows what `address` answers. */
  element: (address: string) => string;
  /** Where the number is, as an expression of `element`: a shadow root stands for its host. */
  figure: string;
  /** What a page says to show an element that it has just added, and to ask for a newer number, of `element`. */
  add: string;
  refresh: string;
  /** The file below `files`. */
  file: (name: string) => Promise<Uint8Array>;
}

/** What every counter is answered, though only ours reads more than the value. */
export const answer = (value: number): JobsProgress => ({
  value,
  asOf: '2026-03-31',
  goal: 1000,
  deadline: '2030-12-31',
  start: { value: 300, date: '2024-12-31' },
  label: 'Jobs in social enterprises',
  unit: { one: 'job', other: 'jobs' },
  source: { name: 'The city', url: 'https://example.com/jobs' },
});

const root = fileURLToPath(new URL('../..', import.meta.url));

/** As a page's own bundler makes it of the package and the page's script; `show` is the page's way to its counters. */
const bundle = async (contents: string): Promise<Map<string, Uint8Array>> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `${contents}
        const ask = async ({ dataset }) => (await (await fetch(dataset.src)).json()).value;
        window.show = async (element) => set(element, await ask(element));
        document.querySelectorAll('.counter').forEach(show);`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    outdir: 'counter',
    write: false,
    // A style sheet of 2015 speaks to browsers of then, too.
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, contents: file }) => [path.endsWith('.css') ? 'page.css' : 'page.js', file]));
};

interface Package {
  name: Parameters<typeof installed>[0];
  tag?: string;
  figure?: string;
  /** Whether it comes with a style sheet. */
  styled?: boolean;
  /** Defines `set(element, value)`, for the first value and for those that follow. */
  script: string;
}

/** A counter that the page itself has to feed. */
const fed = ({ name, tag = 'span', figure = 'element', styled = false, script }: Package): Peer => {
  let files: ReturnType<typeof bundle> | undefined;
  return {
    name: installed(name),
    head: (folder) =>
      `${styled ? `<link rel="stylesheet" href="${folder}/page.css">` : ''}<script type="module" src="${folder}/page.js"></script>`,
    element: (address) => `<${tag} class="counter" data-src="${address}"></${tag}>`,
    figure,
    add: 'show(element)',
    refresh: 'show(element)',
    file: async (file) => {
      const found = (await (files ??= bundle(script))).get(file);
      if (!found) throw new Error(`${name} has no ${file}.`);
      return found;
    },
  };
};

/** By the name that stands in their addresses; ours is the first, to which the others are compared. */
export const peers: Readonly<Record<string, Peer>> = {
  'jobs-progress': {
    name: '`<jobs-progress>`',
    head: (files) => `<script type="module" src="${files}/sprid.js"></script>`,
    element: (address) => `<jobs-progress class="counter" src="${address}"></jobs-progress>`,
    figure: `element.shadowRoot?.querySelector('[part=value]')`,
    add: '',
    refresh: 'element.reload()',
    file: (name) => readFile(`${root}dist/${name}`),
  },
  'number-flow': fed({
    name: 'number-flow',
    tag: 'number-flow',
    figure: 'element.shadowRoot',
    script: `import 'number-flow';
      const set = (element, value) => element.update(value);`,
  }),
  countup: fed({
    name: 'countup.js',
    script: `import { CountUp } from 'countup.js';
      const counters = new WeakMap();
      const set = (element, value) => {
        const counter = counters.get(element);
        if (counter) return counter.update(value);
        counters.set(element, new CountUp(element, value));
        counters.get(element).start();
      };`,
  }),
  odometer: fed({
    name: 'odometer',
    styled: true,
    script: `import Odometer from 'odometer';
      import 'odometer/themes/odometer-theme-minimal.css';
      const counters = new WeakMap();
      const set = (element, value) => {
        const counter = counters.get(element);
        if (counter) return counter.update(value);
        counters.set(element, new Odometer({ el: element, value, theme: 'minimal' }));
      };`,
  }),
};
