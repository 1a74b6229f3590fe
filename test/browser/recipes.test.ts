/**
 * The recipes of docs/recipes.md: the snippet of each goes through what the system does to it, as its vendor documents,
 * and ends as an element that works or as the link that the recipe promises. None of these systems can be installed
 * here; only the editor of Optimizely is the real one, TinyMCE.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import { parse as parseYaml } from 'yaml';
import { allowTags } from './allowed-tags.js';
import { pageWith, root, settled, textIn, useSite, version, type PartnerPage, type Visit } from './site.js';

const site = useSite();
const headline = /1000-jobb från Göteborg sprids i Europa/;

/** The snippets in a section of the documentation, for the newsroom of the test. */
const snippetsOf = (page: string, section: string): { kind: string; code: string }[] => {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  const [, rest = ''] = text.split(`\n## ${section}\n`);
  const [part = ''] = rest.split('\n## ');
  return [...part.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```/gm)].map(([, indent = '', kind = '', code = '']) => ({
    kind,
    code: code
      .replace(new RegExp(`^${indent}`, 'gm'), '')
      .trim()
      .replaceAll('https://news.example', site.endpoint),
  }));
};
const snippet = (page: string, section: string, kind: string): string =>
  snippetsOf(page, section).find((one) => one.kind === kind)?.code ?? assert.fail(`${section} has no ${kind}`);

/** What editors copy: the tag, and the element with its link. */
const pasted = (): { tag: string; element: string } => {
  const [tag = '', element = ''] = snippet('editor.md', 'Paste this', 'html').split('\n\n');
  assert.match(tag, /^<script type="module"/);
  assert.match(element, /^<press-release [^>]*>\s*<a /);
  return { tag, element };
};

const open = (html: string, headers: PartnerPage['headers'] = {}): Promise<Visit> =>
  site.open(site.publish({ html, headers }));

/** The element shows the release, and nothing complained. */
const works = async ({ page, complaints }: Visit): Promise<void> => {
  await settled(page, 'press-release');
  assert.match(await textIn(page, 'press-release'), headline);
  assert.deepEqual(complaints, []);
};

/** Of the element, only its link is there, and it leads to the release. */
const isLink = async ({ page, requests }: Visit): Promise<void> => {
  assert.equal(await page.locator('press-release').count(), 0);
  assert.ok(!requests.some((request) => request.endsWith('sprid.js')));
  await page.getByRole('link', { name: '1000-jobb sprids i Europa' }).click();
  await page.waitForURL(`${site.endpoint}/sprids-i-europa`);
};

describe('Drupal, by the rules of its filter of allowed tags', () => {
  /** What the format "Basic HTML" allows, as far as it concerns the snippet. */
  const basic = '<a href hreflang> <em> <strong> <p> <br>';

  it('keeps the element that the text format lists, and the library of the theme loads the tag', async () => {
    type Library = Record<'sprid', { js: Record<string, { type: string; attributes: Record<string, string> }> }>;
    const { sprid } = parseYaml(snippet('recipes.md', 'Drupal', 'yaml')) as Library;
    // Drupal writes a library at the end of the page.
    const scripts = Object.entries(sprid.js).map(([src, { type, attributes }]) => {
      assert.equal(type, 'external');
      return `<script src="${src}" ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')}></script>`;
    });
    const { tag, element } = pasted();
    const list = `${basic} ${snippet('recipes.md', 'Drupal', 'text')}`;
    await works(await open(pageWith(allowTags(`<p>Ord</p>${tag}${element}`, list) + scripts.join(''))));
  });

  it('leaves the link where the text format does not list it', async () => {
    const { tag, element } = pasted();
    await isLink(await open(pageWith(allowTags(tag + element, basic))));
  });
});

describe('SiteVision, as far as its public help goes', () => {
  it('shows the element in a module that keeps code, with the tag in the template and the policy of the site', async () => {
    const { tag, element } = pasted();
    const policy = `default-src 'self'; script-src ${site.endpoint}; connect-src ${site.endpoint}; img-src ${site.endpoint}; style-src 'self'`;
    await works(
      await open(pageWith(`<div class="sv-portlet">${element}</div>`, tag), { 'Content-Security-Policy': policy }),
    );
  });

  it('leaves the link in a module that keeps only links', async () => {
    const { tag, element } = pasted();
    await isLink(await open(pageWith(allowTags(tag + element, '<a href> <p>'))));
  });
});

describe('Optimizely, by the TinyMCE that it has', () => {
  /** What an editor with these settings makes of a text. */
  const edited = async (text: string, settings: Record<string, string> = {}): Promise<string> => {
    const folder = site.serveFolder(join(root, 'node_modules/tinymce'));
    const { page } = await open(pageWith('<textarea></textarea>', `<script src="${folder}/tinymce.min.js"></script>`));
    return page.evaluate(
      async ([content, given]) => {
        const { tinymce } = window as unknown as {
          tinymce: {
            init: (options: object) => Promise<{ setContent: (text: string) => void; getContent: () => string }[]>;
          };
        };
        const [editor] = await tinymce.init({ selector: 'textarea', skin: false, content_css: false, ...given });
        editor?.setContent(content);
        return editor?.getContent() ?? '';
      },
      [text, settings] as const,
    );
  };

  it('keeps the element with the two settings of the recipe', async () => {
    const code = snippet('recipes.md', 'Optimizely (Episerver)', 'csharp');
    const settings = Object.fromEntries(
      [...code.matchAll(/AddSetting\("(\w+)",\s*"([^"]*)"\)/g)].map(([, name = '', value = '']) => [name, value]),
    );
    assert.deepEqual(Object.keys(settings), ['custom_elements', 'extended_valid_elements']);
    const { tag, element } = pasted();
    const kept = await edited(`<p>Ord</p>${tag}${element}`, settings);
    assert.match(kept, /<press-release src="[^"]+" variant="card">/);
    assert.doesNotMatch(kept, /<script/);
    await works(await open(pageWith(kept, tag)));
  });

  it('leaves the link without them', async () => {
    const { tag, element } = pasted();
    await isLink(await open(pageWith(await edited(tag + element))));
  });

  it('writes the element by a block whose view encodes what it is given', async () => {
    const encode = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const model: Readonly<Record<string, string>> = {
      Address: `${site.endpoint}/api/releases/sprids-i-europa?a=1&b="2"`,
      Page: `${site.endpoint}/sprids-i-europa`,
      Headline: '"1000-jobb" <sprids>',
    };
    const view = snippet('recipes.md', 'Optimizely (Episerver)', 'html');
    const written = view.replace(/@Model\.(\w+)/g, (_all, name: string) => encode(model[name] ?? assert.fail(name)));
    const visit = await open(pageWith(written, pasted().tag));
    assert.equal(await visit.page.locator('press-release > a').textContent(), model.Headline);
    await works(visit);
  });
});

describe('Squarespace, with its code injection and code blocks', () => {
  it('shows the element of a code block on a page that comes without a reload', async () => {
    const { tag, element } = pasted();
    const visit = await open(pageWith('<main><p>Ord</p></main>', tag));
    await visit.page.evaluate((content) => {
      (document.querySelector('main') ?? document.body).innerHTML = content;
    }, `<div class="sqs-block-content">${element}</div>`);
    await works(visit);
  });

  it('has only the link on such a page when the tag stands in the code block as well', async () => {
    const { tag, element } = pasted();
    const { page, requests } = await open(pageWith('<main><p>Ord</p></main>'));
    await page.evaluate((content) => {
      (document.querySelector('main') ?? document.body).innerHTML = content;
    }, `<div class="sqs-block-content">${tag}${element}</div>`);
    assert.ok(await page.getByRole('link', { name: '1000-jobb sprids i Europa' }).isVisible());
    assert.ok(!requests.some((request) => request.endsWith('sprid.js')));
  });
});

describe('Google Tag Manager, by how it inserts code', () => {
  /**
   * The container: after the page it writes the HTML of the tag into it, and runs its scripts of the old kind anew, with
   * the nonce of its own. https://developers.google.com/tag-manager/web/csp
   */
  const container = (html: string): string => `<script nonce="a">addEventListener('load', function () {
    var place = document.createElement('div');
    place.style.display = 'none';
    place.innerHTML = ${JSON.stringify(html).replaceAll('</', '<\\/')};
    document.body.appendChild(place);
    place.querySelectorAll('script:not([type]), script[type="text/javascript"]').forEach(function (inert) {
      var script = document.createElement('script');
      script.nonce = 'a';
      if (inert.src) script.src = inert.src;
      script.text = inert.text;
      inert.replaceWith(script);
    });
  });</script>`;
  const withPolicy = (): Record<string, string> => ({
    'Content-Security-Policy': `script-src 'nonce-a' ${site.endpoint}; connect-src ${site.endpoint}`,
  });

  it('takes the code of the recipe as ES5', () => {
    const code = snippet('recipes.md', 'Google Tag Manager', 'html').replace(/<\/?script>/g, '');
    assert.match(code, new RegExp(`/v${version.replace(/\.\d+$/, '')}/sprid\\.js'`));
    const faults = new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
    assert.deepEqual(faults, []);
  });

  it('loads the tag by it on a page that has the element, under the policy that the recipe names', async () => {
    const code = snippet('recipes.md', 'Google Tag Manager', 'html');
    await works(await open(pageWith(pasted().element, container(code)), withPolicy()));
  });

  it('does not run the tag itself, so the link stays', async () => {
    const { tag, element } = pasted();
    const { page, requests } = await open(pageWith(element, container(tag)), withPolicy());
    assert.equal(await page.locator('script[src$="sprid.js"]').count(), 1);
    assert.ok(await page.getByRole('link', { name: '1000-jobb sprids i Europa' }).isVisible());
    assert.ok(!requests.some((request) => request.endsWith('sprid.js')));
  });
});
