/** How far away the content is where the JSON is in a format of others, and what loads for it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { cube, kolada, sparse } from '../formats/jobs-progress/documents.js';
import { documents } from '../formats/press-release/documents.js';
import { pageWith, settled, useSite } from './site.js';

const site = useSite();

/** The files that a page asks for, by trips: those of each were asked for before anything that they wait for came. */
const tripsOf = async (element: string, json: unknown, more = ''): Promise<{ page: Page; trips: string[][] }> => {
  const answer = '/answer.json';
  const trips: string[][] = [];
  const tripOf = new Map<string, number>();
  let answered = 0;
  const tag = `<script type="module" src="${site.endpoint}/sprid.js"></script>`;
  const html = pageWith(`${tag}<${element} src="${site.endpoint}${answer}" ${more}></${element}>`);
  const { page } = await site.open(site.publish({ html }), {
    prepare: async (_context, opened) => {
      const isOurs = (request: { url: () => string; resourceType: () => string }): boolean =>
        request.url().startsWith(site.endpoint) && request.resourceType() !== 'image';
      opened.on('request', (request) => {
        if (!isOurs(request)) return;
        tripOf.set(request.url(), answered);
        const name = new URL(request.url()).pathname.replace(/^.*\//, '').replace(/(\.sv)?-[\w-]{8}\.js$/, '');
        (trips[answered] ??= []).push(name);
      });
      opened.on('requestfinished', (request) => {
        if (isOurs(request)) answered = Math.max(answered, (tripOf.get(request.url()) ?? 0) + 1);
      });
      // Slow enough that what waits for another answer is seen to wait.
      await opened.route(`${site.endpoint}/**`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        if (route.request().url().endsWith(answer))
          await route.fulfill({ json, headers: { 'access-control-allow-origin': '*' } });
        else await route.continue();
      });
    },
  });
  await settled(page, element);
  return { page, trips: trips.map((names) => names.sort()) };
};

describe('JSON of others', () => {
  const releases: [format: keyof typeof documents, more: readonly string[]][] = [
    ['wordpress', ['wordpress']],
    ['json-feed', ['foreign-releases', 'json-feed']],
    ['mfn', ['mfn']],
    ['ghost', ['foreign-releases', 'ghost']],
  ];
  for (const [format, more] of releases)
    it(`is ${String(more.length + 2)} trips away for a release of ${format}, with one file for each above two`, async () => {
      const { page, trips } = await tripsOf('press-release', documents[format]());
      assert.deepEqual(trips, [['sprid.js'], ['answer.json', 'press-release'], ...more.map((file) => [file])]);
      assert.match(String(await page.locator('press-release [part~=headline]').textContent()), /^Rubriken/);
    });

  it('have the code that looks for a missing text where texts are shown, and a list shows none', async () => {
    const textless = { ...documents.wordpress(), content: { rendered: '' } };
    const loaded = async (element: string, json: unknown): Promise<string[]> =>
      (await tripsOf(element, json)).trips.flat().filter((name) => name === 'elsewhere');
    assert.deepEqual(await loaded('press-release', textless), ['elsewhere']);
    assert.deepEqual(await loaded('press-release-list', [textless, { ...textless, id: 2 }]), []);
  });

  // What is told of such a figure beside its sentence comes with the first file.
  const figures: [format: string, json: unknown, more: readonly string[][]][] = [
    ['json-stat', cube(), [['json-stat-plain', 'particulars']]],
    ['json-stat that is not plain', sparse(), [['json-stat-plain', 'particulars'], ['json-stat']]],
    ['kolada', kolada(), [['foreign-figures', 'particulars'], ['kolada']]],
  ];
  for (const [format, json, more] of figures)
    it(`is ${String(more.length + 2)} trips away for a figure of ${format}`, async () => {
      const { trips } = await tripsOf('jobs-progress', json);
      assert.deepEqual(trips, [['sprid.js'], ['answer.json', 'jobs-progress'], ...more]);
    });

  for (const element of ['press-release', 'press-release-list'])
    it(`is three trips away for a <${element}> that says where the fields of any JSON stand`, async () => {
      const json = { data: [{ title: 'Rubriken', at: 1507612800, text: 'Text' }] };
      const fields = 'fields="items=/data; headline=/title; published=/at; body=/text"';
      const { page, trips } = await tripsOf(element, json, fields);
      assert.deepEqual(trips, [['sprid.js'], ['answer.json', element], ['by-pointers']]);
      assert.match(String(await page.locator(`${element} [part~=headline]`).textContent()), /Rubriken/);
    });

  it('loads the ways of writing a date that few use where a document has one', async () => {
    const post = { ...documents.wordpress(), date_gmt: 'Tue, 10 Oct 2017 05:20:00 GMT' };
    const { page, trips } = await tripsOf('press-release', post);
    assert.deepEqual(trips.slice(2), [['wordpress'], ['dates']]);
    assert.match(String(await page.locator('press-release [part~=headline]').textContent()), /^Rubriken/);
  });

  it('loads what chooses among several releases where a page shows one', async () => {
    const post = documents.wordpress();
    const older = { ...post, title: { rendered: 'Äldre' }, date_gmt: '2016-10-10T05:20:00', date: undefined };
    const { page, trips } = await tripsOf('press-release', [older, post]);
    assert.deepEqual(trips.slice(2), [['wordpress'], ['newest']]);
    assert.match(String(await page.locator('press-release [part~=headline]').textContent()), /^Rubriken/);
  });
});
