/**
 * Releases as Markdown: a head in YAML with the fields of the model, and below it
 * the text. Both become the JSON that the file could have been as well, so that
 * whatever reads and checks JSON needs to know of nothing else.
 */
// Loaded with this file, which is loaded when there is Markdown: bundled, a library of CommonJS has no names in `import()`.
import { marked } from 'marked';
import { parseDocument } from 'yaml';
import type { ContentFile } from '../content/files.js';

const head = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The YAML of the head; throws an `Error` that says what is wrong and where. */
const readHead = (text: string): Record<string, unknown> => {
  // Nothing but what JSON has: no tags, no dates that become another day, few anchors.
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true, prettyErrors: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw new Error(`its head is no YAML: ${fault.message.split('\n')[0] ?? ''}`);
  const fields: unknown = document.toJS({ maxAliasCount: 20 });
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new Error('its head must have fields, such as "headline: …".');
  return fields as Record<string, unknown>;
};

/**
 * The file as one of JSON. `id` is the file's name where the head does not tell,
 * and `body` the text. Throws an `Error` that says what is wrong with the head.
 */
export const readMarkdown = async (file: ContentFile): Promise<ContentFile> => {
  const found = file.text.startsWith('---') || file.text.startsWith('\ufeff---') ? head.exec(file.text) : null;
  if (!found) throw new Error('must begin with a head: a line "---", fields in YAML, and a line "---".');
  const fields = readHead(found[1] ?? '');
  const body = await marked.parse(file.text.slice(found[0].length), { gfm: true });
  return { ...file, text: JSON.stringify({ id: file.stem, ...fields, ...(body.trim() && { body }) }) };
};
