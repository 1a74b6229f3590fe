/** Policies in the HTML of pages that anybody may have read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { metaPolicies } from '../../../../endpoint/pages/builder/meta-policies.js';

const meta = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const inPage = (html: string): string[] | undefined => metaPolicies(html, { isPage: true });

describe('the policies of a page', () => {
  for (const [where, html, wanted] of [
    [
      'in the head',
      `<!doctype html><title>a</title>${meta('a')}<style>p {}</style>${meta('b')}<p>${meta('c')}`,
      ['a', 'b'],
    ],
    ['after the head', `<html><head></head>${meta('a')}<body>${meta('b')}`, ['a']],
    ['after comments, white space and unknown end tags', `<!-- a --> <html>\n<head></p></b>${meta('a')}`, ['a']],
    ['not after a text', `<head>text${meta('a')}`, []],
    ['not after the end of the page', `<head></html>${meta('a')}`, []],
    [
      'not in a text',
      `<title>${meta('a')}</title><script>"${meta('b')}"</script><noscript>${meta('c')}</noscript>`,
      [],
    ],
    ['not in a comment', `<!-- ${meta('a')} -->`, []],
    ['not in a template', `<template>a<p><template>${meta('a')}</template>${meta('b')}</template>${meta('c')}`, ['c']],
    ['by the first of two attributes', '<meta content=a content=b HTTP-EQUIV=content-security-policy>', ['a']],
    ['not where they only report', '<meta http-equiv=Content-Security-Policy-Report-Only content=a>', []],
  ] as const)
    it(`are found ${where}`, () => {
      assert.deepEqual(inPage(html), wanted);
    });

  it('are unknown where the head is too long', () => {
    const long = `<style>${' '.repeat(1024 * 1024)}</style>`;
    assert.equal(inPage(meta('a') + long), undefined);
    assert.deepEqual(inPage(`${meta('a')}<body>${long}`), ['a']);
  });

  it('are found in a page that would make millions of elements, without making them', () => {
    const open = Array.from({ length: 2000 }, (_, at) => `<b id=${String(at)}>`).join('');
    const before = process.resourceUsage().maxRSS;
    for (const around of [
      ['', ''],
      ['<template>', '</template>'],
    ] as const)
      assert.deepEqual(inPage(`${meta('a')}${around[0]}<p>${open}</p>${'<p>x</p>'.repeat(1000)}${around[1]}`), ['a']);
    // In kilobytes. The tree of this page has two million elements.
    assert.ok(process.resourceUsage().maxRSS - before < 100_000);
  });
});
