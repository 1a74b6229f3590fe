/** Where a page says that the fields of a release stand: `headline=/data/title; published=/data/date|unix`. */
import { FormatError } from '../../format-error.js';
import type { Place, Taken } from '../../toolkit/place.js';
import { isObject } from '../../toolkit/json.js';

/** A JSON Pointer, and the word behind it that says what stands there. */
export interface Pointer {
  written: string;
  steps: readonly string[];
  word: string | undefined;
}

/** What a pointer can lead to: the names of the model, the list, and the next page. */
export const names = [
  'items',
  'next',
  'id',
  'url',
  'language',
  'headline',
  'type',
  'lead',
  'published',
  'updated',
  'embargo',
  'body',
  'image',
  'image.alt',
  'image.caption',
  'image.credit',
  'tags',
  'publisher',
  'publisher.url',
  'publisher.logo',
] as const;

export type Name = (typeof names)[number];

/** What stands there, where it is not to be told by what it looks like. */
const words = ['text', 'html', 'unix', 'unix-ms', 'iso'];

const isName = (name: string): name is Name => (names as readonly string[]).includes(name);

const fault = (remedy: string): FormatError => new FormatError('fields', remedy);

/** @see https://www.rfc-editor.org/rfc/rfc6901 */
const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** @param fields what the page says @throws FormatError that names what is wrong in it */
export const readPointers = (fields: string): ReadonlyMap<Name, Pointer> => {
  const pointers = new Map<Name, Pointer>();
  for (const part of fields.split(';').map((text) => text.trim())) {
    if (!part) continue;
    const [, name = '', written = '', word] = /^([^=\s]*)\s*=\s*([^|]*?)\s*(?:\|\s*([^|]*))?$/.exec(part) ?? [];
    if (!isName(name)) throw fault(`has "${name || part}", which is none of ${names.join(', ')}.`);
    if (pointers.has(name)) throw fault(`has "${name}" twice.`);
    if (written && !written.startsWith('/'))
      throw fault(`has "${name}=${written}": a JSON Pointer begins with "/", as in "/data/title".`);
    if (word !== undefined && !words.includes(word))
      throw fault(`has "|${word}" behind "${name}": write one of ${words.join(', ')}.`);
    pointers.set(name, { written, steps: stepsOf(written), word });
  }
  if (!pointers.has('headline')) throw fault('must say where the "headline" stands.');
  return pointers;
};

/** As many names as help to find the one that was meant. */
const most = 12;

const contentOf = ({ value }: Place): string => {
  if (Array.isArray(value)) return `is a list of ${String(value.length)}`;
  if (!isObject(value)) return `is ${value === null ? 'null' : `a ${typeof value}`}`;
  const keys = Object.keys(value);
  const some = keys.slice(0, most).map((key) => JSON.stringify(key));
  return keys.length ? `has ${some.join(', ')}${keys.length > most ? ' and others' : ''}` : 'is empty';
};

/** The place that a pointer leads to, or what stands at the last step that was there. */
export const follow = (from: Place, name: Name, { written, steps }: Pointer): Place | Taken<never> => {
  let at = from;
  for (const [index, step] of steps.entries()) {
    const next = Array.isArray(at.value) && /^\d{1,9}$/.test(step) ? at.at(Number(step)) : at.at(step);
    if (next.value === undefined) {
      const last =
        steps
          .slice(0, index)
          .map((one) => `/${one}`)
          .join('') ||
        from.path ||
        'the beginning';
      const remedy = `is looked for at ${written}, but ${last} ${contentOf(at)}.`;
      return { at: next, fault: new FormatError(name, remedy) };
    }
    at = next;
  }
  return at;
};
