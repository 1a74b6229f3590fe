import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../endpoint/mirror/text-of.js';

/** One byte for each character: "ž" is 0xBE in ISO 8859-2, where Windows-1252 has "¾". */
const bytes = (text: string): Uint8Array => Buffer.from(text.replaceAll('ž', '\u00be'), 'latin1');

const declarations: [what: string, start: string, type: string, isHeard: boolean][] = [
  ['in the answer', '', 'text/xml; charset=iso-8859-2', true],
  ['in the answer, in quotes', '', 'text/xml; charset="ISO-8859-2"', true],
  ['in XML', '<?xml version="1.0" encoding="iso-8859-2"?>', 'text/xml', true],
  ['in XML, with other quotes, below empty lines', "\n\n<?xml version='1.0' encoding='iso-8859-2'?>", '', true],
  ['in HTML', '<title>a</title><meta charset="iso-8859-2">', 'text/html', true],
  ['in HTML, without quotes', '<meta charset=iso-8859-2>', 'text/html', true],
  [
    'in HTML, as a header',
    `<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>`,
    'text/html',
    true,
  ],
  ['in the answer, wrongly as UTF-8', '<meta charset="iso-8859-2">', 'text/html; charset=utf-8', true],
  ['in the answer, by a name of nothing', '<meta charset="iso-8859-2">', 'text/html; charset=none', true],
  ['nowhere', '', 'text/html', false],
  ['in a text about XML', 'a <?xml version="1.0" encoding="iso-8859-2"?>', '', false],
  ['too far down', `${' '.repeat(1024)}<meta charset="iso-8859-2">`, 'text/html', false],
  ['in an element behind', '<meta name="a"><p title="charset=iso-8859-2">', 'text/html', false],
];
for (const [what, start, type, isHeard] of declarations)
  test(`a character set that is declared ${what} is ${isHeard ? 'used' : 'that of Windows'}`, () => {
    assert.equal(textOf(bytes(`${start}ž`), type), `${start}${isHeard ? 'ž' : '¾'}`);
  });

test('valid UTF-8 is UTF-8 and a byte order mark tells UTF-16, whatever is declared', () => {
  assert.equal(textOf(Buffer.from('Öckerö'), 'text/html; charset=iso-8859-2'), 'Öckerö');
  assert.equal(textOf(Buffer.from('\ufeffÖckerö', 'utf16le'), 'text/html; charset=utf-8'), 'Öckerö');
});
