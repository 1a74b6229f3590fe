/** What is packed, used as its users do: with a bundler, without one, and as the script that a site serves itself. */
import assert from 'node:assert/strict';
import { realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { installPacked } from '../packed.js';
import { pageWith, settled, textIn, useSite } from './site.js';

const site = useSite();

/** Each element, and what it shows of the demo. */
const elements: readonly [tag: string, path: string, shows: RegExp][] = [
  ['press-release', '/api/releases/sprids-i-europa', /1000-jobb från Göteborg sprids i Europa/],
  ['press-release-list', '/api/releases', /1000-jobb från Göteborg sprids i Europa/],
  ['jobs-progress', '/api/jobs/1000-jobb', /av 1 000 jobb/],
  ['comment-box', '/api/threads/sprids-i-europa/comments', /kommentar/i],
];

const body = (): string => elements.map(([tag, path]) => `<${tag} src="${site.endpoint}${path}"></${tag}>`).join('');

const defineAll = elements.map(([tag]) => `import 'sprid/${tag}/define';`).join('\n');

const opens = async (html: string, headers: Record<string, string> = {}): Promise<void> => {
  const { page, complaints, context } = await site.open(site.publish({ html, headers }));
  await settled(page);
  for (const [tag, , shows] of elements) assert.match(await textIn(page, tag), shows, tag);
  assert.deepEqual(complaints, []);
  await context.close();
};

let address: string | undefined;

/** The address of a script with all that a bundler makes of it. */
const bundled = async (): Promise<string> => {
  if (address !== undefined) return address;
  const folder = installPacked();
  writeFileSync(
    join(folder, 'main.js'),
    `${defineAll}\nimport * as all from 'sprid'; document.title = Object.keys(all).length;`,
  );
  await build({
    absWorkingDir: folder,
    entryPoints: ['main.js'],
    outdir: 'bundled',
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['production'],
    logLevel: 'error',
  });
  return (address = `${site.serveFolder(join(folder, 'bundled'))}/main.js`);
};

describe('what is packed', () => {
  it('is used with a bundler', async () => {
    await opens(pageWith(body(), `<script type="module" src="${await bundled()}"></script>`));
  });

  /** A page that allows policies of these names alone. */
  const allowing = (names: string): Record<string, string> => ({
    'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${names}`,
  });

  it("needs the name of stock Lit's policy beside its own, where a page requires Trusted Types", async () => {
    const html = pageWith(body(), `<script type="module" src="${await bundled()}"></script>`);
    await opens(html, allowing('sprid lit-html'));
    const { page, complaints } = await site.open(site.publish({ html, headers: allowing('sprid') }));
    assert.match(complaints.join('\n'), /lit-html/);
    assert.equal(await page.evaluate(() => customElements.get('press-release')), undefined);
  });

  it('is used without one, by the names of its entries', async () => {
    const modules = join(installPacked(), 'node_modules');
    const from = site.serveFolder(modules);
    const imports: Record<string, string> = {
      lit: `${from}/lit/index.js`,
      'lit/': `${from}/lit/`,
      'lit-html': `${from}/lit-html/lit-html.js`,
      'lit-html/': `${from}/lit-html/`,
      'lit-element/': `${from}/lit-element/`,
      '@lit/reactive-element': `${from}/@lit/reactive-element/reactive-element.js`,
      '@lit/reactive-element/': `${from}/@lit/reactive-element/`,
      dompurify: `${from}/dompurify/dist/purify.es.mjs`,
    };
    for (const [name, entry] of Object.entries(manifest.exports))
      if (typeof entry !== 'string') imports[name.replace('.', 'sprid')] = `${from}/sprid/${entry.default}`;
    const head = `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module">${defineAll}</script>`;
    await opens(pageWith(body(), head));
  });

  for (const script of ['sprid.js', 'sprid.bundle.js'] as const) {
    it(`has ${script} for sites that serve it themselves`, async () => {
      const from = site.serveFolder(realpathSync(join(installPacked(), 'node_modules/sprid/dist')));
      const tag = script === 'sprid.js' ? `type="module" src="${from}/${script}"` : `defer src="${from}/${script}"`;
      await opens(pageWith(body(), `<script ${tag}></script>`));
    });
  }
});
