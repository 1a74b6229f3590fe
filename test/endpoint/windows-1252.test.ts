import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWindows1252 } from '../../endpoint/disk/windows-1252.js';
import { textOf } from '../../endpoint/mirror/text-of.js';
import { readCsv } from '../../endpoint/spreadsheets/csv.js';

/** “Malmö” – 5 € in Windows-1252. */
const bytes = Buffer.from('\x93Malm\xf6\x94 \x96 5 \x80', 'latin1');
const text = '“Malmö” – 5 €';

test('Windows-1252 keeps what Latin-1 has no letters for', () => {
  assert.equal(readWindows1252(bytes), text);
  // A part of a larger memory, as pieces of a stream are.
  assert.equal(readWindows1252(new Uint8Array(bytes.buffer, bytes.byteOffset + 1, 5)), 'Malmö');
});

test('a document without a character set, or with an old one, keeps its dashes and quotation marks', () => {
  assert.equal(textOf(bytes, 'text/html'), text);
  for (const name of ['windows-1252', 'iso-8859-1']) assert.equal(textOf(bytes, `text/html; charset=${name}`), text);
});

test('a sheet of Excel in Sweden keeps them', () => {
  const sheet = Buffer.concat([Buffer.from('Datum;Antal;Anm\xe4rkning\n2019-11-04;742;', 'latin1'), bytes]);
  assert.equal(readCsv(sheet)[1]?.[2], text);
});
