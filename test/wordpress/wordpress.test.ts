/**
 * A real WordPress in a real browser, as its users use it: an author without the right to add scripts pastes a link, an
 * administrator adds the plugin, and authors and contributors use its block and its shortcode.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { framesFit, root, settled, textIn, useSite, type Prepare, type Visit } from '../browser/site.js';
import { password, useWordPress, type Role } from './wordpress.js';

const site = useSite();
const wordpress = useWordPress();

after(() => {
  assert.deepEqual(wordpress.complaints, []);
});

/** Opens a page of the administration as somebody who signs in for it. */
const signIn = async (role: Role, path: string): Promise<Page> => {
  const { page } = await site.open(`${wordpress.address}/wp-login.php`, { viewport: { width: 1280, height: 900 } });
  await page.fill('#user_login', role);
  await page.fill('#user_pass', password);
  await Promise.all([page.waitForURL('**/wp-admin/**'), page.click('#wp-submit')]);
  await page.goto(`${wordpress.address}/wp-admin/${path}`);
  return page;
};

/** The editor of a new post. */
const openEditor = async (role: Role): Promise<Page> => {
  const page = await signIn(role, 'post-new.php');
  await page.waitForFunction(() => 'wp' in window && document.querySelector('.block-editor-writing-flow'));
  await page.evaluate(`wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)`);
  await page.fill('.editor-post-title__input', 'Inlägg');
  return page;
};

/** Saves the post as the editor's button does, and answers with its address. */
const save = async (page: Page, status: 'publish' | 'pending' = 'publish'): Promise<string> => {
  const id = await page.evaluate(`(async () => {
    const { select, dispatch } = wp.data;
    dispatch('core/editor').editPost({ status: '${status}' });
    await dispatch('core/editor').savePost();
    if (select('core/editor').didPostSaveRequestFail()) throw new Error('not saved');
    return select('core/editor').getCurrentPostId();
  })()`);
  return `${wordpress.address}/?p=${String(id)}`;
};

/** What of the post WordPress has kept. */
const kept = (address: string): Promise<unknown> =>
  wordpress.php(`return get_post(${address.split('=').pop() ?? ''})->post_content;`);

/** Writes a post as that role, as the editor for code does. */
const write = async (role: Role, content: string, status: 'publish' | 'pending' = 'publish'): Promise<string> => {
  const page = await openEditor(role);
  await page.evaluate(`wp.data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(${JSON.stringify(content)}))`);
  return save(page, status);
};

const read = (address: string, options: BrowserContextOptions & { prepare?: Prepare } = {}): Promise<Visit> =>
  site.open(address, options);

/** The frames in a post, as high as they are shown, and what is in them. */
const heights = (page: Page): Promise<number[]> =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).offsetHeight));

describe('without the plugin', () => {
  /** By way of the block that WordPress makes of a pasted address. */
  const embed = async (path: string): Promise<string> => {
    const page = await openEditor('author');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/embed');
    await page.getByRole('option', { name: 'Embed', exact: true }).click();
    await page.getByLabel('Embed URL').fill(site.endpoint + path);
    await page.getByLabel('Embed URL').press('Enter');
    await page.waitForSelector('.wp-block-embed iframe');
    return save(page);
  };
  let release = '';

  it('an author who embeds the address of a release gets it in a frame that is as high as it', async () => {
    release = await embed('/sprids-i-europa');
    const { page } = await read(release);
    const frame = page.locator('iframe.wp-embedded-content');
    assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
    assert.match((await frame.getAttribute('src')) ?? '', /\?variant=card#\?secret=\w+$/);
    const inside = page.frameLocator('iframe');
    await inside.getByRole('heading', { name: /1000-jobb från/ }).waitFor();
    assert.equal(await inside.locator('html').evaluate(() => origin), 'null');
    // WordPress hides it until it has told its height.
    await frame.waitFor();
    assert.equal(await page.locator('.wp-block-embed blockquote').isVisible(), false);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await framesFit(page);
      const [height = 0] = await heights(page);
      assert.ok(height > 200 && height < 1000, `${String(height)} at ${String(width)}`);
    }
  });

  it('the height comes also where the script of WordPress runs long after the frame', async () => {
    const { page } = await read(release, {
      prepare: async (context) => {
        await context.route(/wp-embed/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 2000));
          await route.continue();
        });
      },
    });
    await page.locator('iframe.wp-embedded-content').waitFor();
    assert.equal(await page.locator('.wp-block-embed blockquote').isVisible(), false);
  });

  it('a link in the frame leads the reader to the newsroom, one to elsewhere as well', async () => {
    for (const isElsewhere of [false, true]) {
      const { page } = await read(release);
      await page.locator('iframe.wp-embedded-content').waitFor();
      const link = page.frameLocator('iframe').getByRole('link').first();
      if (isElsewhere) await link.evaluate((a) => a.setAttribute('href', 'https://elsewhere.example/'));
      await link.click();
      await page.waitForURL(`${site.endpoint}/sprids-i-europa`);
    }
  });

  it('a counter and comments stand in frames as well, within the heights that WordPress allows', async () => {
    for (const [path, inside] of [
      ['/1000-jobb', /742/],
      ['/sprids-i-europa#comments', /kommentar/i],
    ] as const) {
      const { page } = await read(await embed(path));
      await page.locator('iframe.wp-embedded-content').waitFor();
      await page.frameLocator('iframe').getByText(inside).first().waitFor();
      const [height = 0] = await heights(page);
      assert.ok(height >= 200 && height <= 1000);
    }
  });

  it('readers without a script get the link', async () => {
    const { page } = await read(release, { javaScriptEnabled: false });
    const link = page.locator('.wp-block-embed blockquote a');
    assert.ok(await link.isVisible());
    assert.equal(await link.getAttribute('href'), `${site.endpoint}/sprids-i-europa`);
  });

  it('what the tag is in the text of an author keeps only the link within', async () => {
    const tag = `<script type="module" src="${site.endpoint}/sprid.js"></script><press-release src="x"><a href="${site.endpoint}/sprids-i-europa">Rubrik</a></press-release>`;
    const address = await write('author', `<!-- wp:html -->${tag}<!-- /wp:html -->`);
    const left = String(await kept(address)).replaceAll('\n', '');
    assert.equal(left, `<!-- wp:html --><a href="${site.endpoint}/sprids-i-europa">Rubrik</a><!-- /wp:html -->`);
  });
});

describe('with the plugin', () => {
  const settings = 'options-general.php?page=sprid';

  it('an administrator activates it and names the newsroom; nobody else does', async () => {
    const plugins = await signIn('administrator', 'plugins.php');
    await plugins.getByRole('link', { name: 'Activate sprid' }).click();
    await plugins.getByText('Plugin activated.').waitFor();
    await plugins.goto(`${wordpress.address}/wp-admin/${settings}`);
    const name = async (address: string): Promise<string> => {
      await plugins.getByLabel('Address of the newsroom').evaluate((input, given) => {
        (input as HTMLInputElement).type = 'text';
        (input as HTMLInputElement).value = given;
      }, address);
      const saved = plugins.waitForEvent('load');
      await plugins.getByRole('button', { name: 'Save Changes' }).click();
      await saved;
      return (await plugins.locator('.notice, .settings-error').allTextContents()).join(' ');
    };
    for (const wrong of ['javascript:alert(1)', 'news.example', 'https://a:b@news.example', '"><script>x()</script>'])
      assert.match(await name(wrong), /no address of a newsroom/);
    assert.match(await name('http://localhost:9/'), /no newsroom answers/);
    assert.match(await name(` ${site.endpoint}/news?x `), /Settings saved/);
    assert.equal(await plugins.getByLabel('Address of the newsroom').inputValue(), site.endpoint);

    // Without the nonce, and from somebody who may not.
    const forged = await plugins.request.post(`${wordpress.address}/wp-admin/options.php`, {
      form: { option_page: 'sprid', action: 'update', sprid_newsroom: 'https://evil.example' },
    });
    assert.equal(forged.status(), 403);
    const editor = await signIn('editor', settings);
    assert.match(await editor.locator('body').innerText(), /not allowed/);
    assert.equal(await wordpress.php(`return get_option('sprid_newsroom');`), site.endpoint);
  });

  let block = '';

  it('an author puts the block into a post, and sees there what readers without a script see', async () => {
    const page = await openEditor('author');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/newsroom');
    await page.getByRole('option', { name: 'Newsroom' }).click();
    await page.getByLabel('Address of its page in the newsroom').fill(`${site.endpoint}/sprids-i-europa`);
    await page.locator('.wp-block-sprid-embed').getByLabel('Look').selectOption('card');
    await page.locator('.wp-block-sprid-embed').getByRole('button', { name: 'Show' }).click();
    await page.locator('.wp-block-sprid-embed press-release').getByText('1000-jobb från Göteborg').waitFor();
    assert.equal(await page.locator('script[src*="sprid.js"]').count(), 0);
    block = await save(page);
    const content = `<!-- wp:sprid/embed {"id":"${site.endpoint}/sprids-i-europa","variant":"card"} /-->`;
    assert.equal(await kept(block), content);
  });

  it('the post has the element, with one module for all of them', async () => {
    const { page, complaints, requests } = await read(block);
    await settled(page);
    assert.match(await textIn(page, 'press-release'), /1000-jobb från Göteborg sprids i Europa/);
    const scripts = await page.locator('script[src*="sprid.js"]').evaluateAll((all) => all.map((one) => one.outerHTML));
    assert.deepEqual(scripts, [`<script type="module" src="${site.endpoint}/sprid.js" id="sprid-js"></script>`]);
    assert.deepEqual(complaints, []);
    assert.ok(!requests.some((request) => request.includes('block.js')));
  });

  it('readers without a script get the words of the newsroom, and the way there', async () => {
    const { page } = await read(block, { javaScriptEnabled: false });
    const release = page.locator('press-release');
    assert.ok(await release.getByText('1000-jobb från Göteborg sprids i Europa').isVisible());
    assert.match(await release.innerText(), /När europeiska beslutsfattare/);
    const link = release.getByRole('link', { name: 'Read the whole press release' });
    assert.equal(await link.getAttribute('href'), `${site.endpoint}/sprids-i-europa`);
    const feed = await (await fetch(`${wordpress.address}/?feed=rss2`)).text();
    assert.match(feed, /När europeiska beslutsfattare/);
    assert.doesNotMatch(feed, /<press-release/);
  });

  it('a page without them loads nothing of it', async () => {
    const { page, requests } = await read(
      await write('author', '<!-- wp:paragraph --><p>Ord</p><!-- /wp:paragraph -->'),
    );
    assert.equal(await page.locator('script[src*="sprid"]').count(), 0);
    assert.ok(!requests.some((request) => request.startsWith(site.endpoint)));
  });

  it('a contributor hands in all four as shortcodes, and an editor publishes them', async () => {
    const codes = `[sprid id="sprids-i-europa" variant="headline"]\n\n[sprid show="jobs-progress" id="1000-jobb" theme="dark"]\n\n[sprid show="comment-box" id="sprids-i-europa"]\n\n[sprid show="press-release-list" lang="en"]`;
    const address = await write('contributor', `<!-- wp:shortcode -->${codes}<!-- /wp:shortcode -->`, 'pending');
    const editor = await signIn('editor', `post.php?post=${address.split('=').pop() ?? ''}&action=edit`);
    await editor.waitForFunction(`window.wp?.data?.select('core/editor')?.getCurrentPostId()`);
    await save(editor);
    const { page, complaints } = await read(address);
    await settled(page);
    assert.equal(await page.locator('press-release, jobs-progress, comment-box, press-release-list').count(), 4);
    assert.match(await textIn(page, 'jobs-progress'), /742/);
    assert.equal(await page.locator('script[src*="sprid.js"]').count(), 1);
    assert.deepEqual(complaints, []);
    const { page: plain } = await read(address, { javaScriptEnabled: false });
    assert.match(await plain.locator('jobs-progress').innerText(), /742 av 1.000 jobb/);
    assert.match(await plain.locator('press-release-list').innerText(), /1000-jobb från Göteborg sprids i Europa/);
    const hrefs = await plain
      .locator('press-release-list a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    assert.ok(hrefs.length > 1 && hrefs.every((href) => href.startsWith(site.endpoint)), hrefs.join(' '));
  });

  it('all its words are there in Swedish', async () => {
    const said = (await readFile(join(root, 'integrations/wordpress/sprid/sprid.php'), 'utf8')).matchAll(
      /(?:__|esc_html_e)\( '(.*?)', 'sprid' \)/g,
    );
    const words = [...new Set([...said].map(([, words]) => words))];
    assert.ok(words.length > 30);
    const translated = await wordpress.php(`
      require_once ABSPATH . WPINC . '/pomo/po.php';
      $words = json_decode('${JSON.stringify(words)}');
      $written = new PO(); $written->import_from_file(WP_PLUGIN_DIR . '/sprid/languages/sprid-sv_SE.po');
      $read = new MO(); $read->import_from_file(WP_PLUGIN_DIR . '/sprid/languages/sprid-sv_SE.mo');
      return array_filter($words, fn($word) => !isset($read->entries[$word]) || $read->entries[$word]->translations !== $written->entries[$word]->translations);
    `);
    assert.deepEqual(translated, []);
    // WordPress takes a language that it has words of its own in.
    await wordpress.php(`
      wp_mkdir_p(WP_LANG_DIR);
      touch(WP_LANG_DIR . '/sv_SE.mo');
      return update_option('WPLANG', 'sv_SE');
    `);
    const { page } = await read(block, { javaScriptEnabled: false });
    assert.ok(await page.getByRole('link', { name: 'Läs hela pressmeddelandet' }).isVisible());
    const editor = await openEditor('author');
    assert.equal(await editor.evaluate(`wp.blocks.getBlockType('sprid/embed').title`), 'Nyhetsrum');
  });

  it('leaves nothing behind when it is deleted', async () => {
    const left = `global $wpdb; return (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%sprid\\_%'");`;
    assert.ok(Number(await wordpress.php(left)) > 1);
    await wordpress.php(`deactivate_plugins('sprid/sprid.php'); return delete_plugins(array('sprid/sprid.php'));`);
    assert.equal(await wordpress.php(left), 0);
    // The block is gone, and the post says nothing wrong.
    const { page, complaints } = await read(block);
    assert.equal(await page.locator('press-release').count(), 0);
    assert.deepEqual(complaints, []);
  });
});
