/**
 * Reads a feed from the standard input and writes what libxml2 finds wrong with it by a RELAX NG schema. A process of its
 * own: the validator starts a thread, which cannot begin with what the tests are loaded with.
 */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { validateXML } from 'xmllint-wasm';

const [, , schema = ''] = process.argv;
const { errors } = await validateXML({
  xml: { fileName: 'feed.atom', contents: await text(process.stdin) },
  schema: { fileName: 'atom.rng', contents: readFileSync(schema, 'utf8') },
  extension: 'relaxng',
});
process.stdout.write(JSON.stringify(errors.map(({ message }) => message)));
