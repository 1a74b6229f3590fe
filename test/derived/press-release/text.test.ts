import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PressRelease } from '../../../src/model/press-release.js';
import { textOfRelease, type TextWords } from '../../../src/derived/press-release/text.js';

const words: TextWords = {
  pictures: 'Bilder',
  contacts: 'Kontakt',
  source: 'Källa',
  credit: (name) => `Bild: ${name}`,
};

const bare: PressRelease = {
  id: 'a',
  url: 'https://news.example/a',
  language: 'sv',
  headline: 'Rubrik',
  published: '2017-10-10T07:20:00+02:00',
};

test('a release with nothing but what it must have is its headline, time and source', () => {
  assert.equal(textOfRelease(bare, '10 okt.', [], words), 'Rubrik\n\n10 okt.\n\nKälla: https://news.example/a');
});

test('a lead that the text begins with is not said twice', () => {
  const release = { ...bare, lead: 'Ett.' };
  assert.equal(textOfRelease(release, '10 okt.', ['Ett.', 'Två.'], words).split('Ett.').length, 2);
  assert.equal(textOfRelease(release, '10 okt.', ['Två.'], words).split('Ett.').length, 2);
});

test('each author stands on a line, with a title', () => {
  const byline = [{ name: 'Åsa', title: 'Chef' }, { name: 'Bo' }];
  assert.match(textOfRelease({ ...bare, byline }, '10 okt.', [], words), /\n\nÅsa, Chef\nBo\n\nKälla/);
});

test('a whole release keeps its order, with every credit and contact', () => {
  const whole: PressRelease = {
    ...bare,
    type: 'Nyhet',
    lead: 'Ingress.',
    correction: 'Talet är rättat.',
    image: { url: 'https://p.example/1', caption: 'En bild', credit: 'A' },
    gallery: [{ url: 'https://p.example/2', alt: 'En annan' }],
    contacts: [{ name: 'Pressen', title: 'Chef', phone: '031-1', email: 'p@news.example' }],
    publisher: { name: 'Utgivaren' },
  };
  assert.deepEqual(textOfRelease(whole, '10 okt.', ['Ett.', 'Två.'], words).split('\n\n'), [
    'Rubrik',
    'Nyhet • 10 okt.',
    'Talet är rättat.',
    'Ingress.',
    'Ett.',
    'Två.',
    'Bilder\n– En bild (Bild: A) https://p.example/1\n– En annan https://p.example/2',
    'Kontakt\n– Pressen, Chef, 031-1, p@news.example',
    'Källa: Utgivaren, https://news.example/a',
  ]);
});
