/**
 * Reads releases in Markdown: the fields of the model in a YAML head, and the text below it. Each file is converted to
 * JSON, so that all other code reads JSON only.
 */
// Loaded with this file, which is loaded when there is Markdown. Once bundled, a CommonJS library has no named exports
// in `import()`.
import { marked } from 'marked';
import { parseDocument } from 'yaml';
import type { ContentFile } from '../content/files.js';

const head = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Parses the YAML of the head; throws an `Error` that says what is wrong and where. */
const readHead = (text: string): Record<string, unknown> => {
  // Only what JSON can express: no tags, no dates that would become another day, few anchors.
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true, prettyErrors: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw new Error(`its head is no YAML: ${fault.message.split('\n')[0] ?? ''}`);
  const fields: unknown = document.toJS({ maxAliasCount: 20 });
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new Error('its head must have fields, such as "headline: …".');
  return fields as Record<string, unknown>;
};

/**
 * Converts the file to JSON. `id` is the file's name where the head has none, and `body` is the text. Throws an `Error`
 * that says what is wrong with the head.
 */
export const readMarkdown = async (file: ContentFile): Promise<ContentFile> => {
  const found = file.text.startsWith('---') || file.text.startsWith('\ufeff---') ? head.exec(file.text) : null;
  if (!found) throw new Error('must begin with a head: a line "---", fields in YAML, and a line "---".');
  const fields = readHead(found[1] ?? '');
  const body = await marked.parse(file.text.slice(found[0].length), { gfm: true });
  return { ...file, text: JSON.stringify({ id: file.stem, ...fields, ...(body.trim() && { body }) }) };
};
