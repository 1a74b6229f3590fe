/**
 * JSON Pointers by which a page names the places of the fields in JSON of any shape: `headline=/data/title;
 * published=/data/date|unix`.
 */
import type { ParseContext } from '../context.js';
import { FormatError } from '../format-error.js';
import { isObject } from './json.js';
import type { Place, Taken } from './place.js';

/** A JSON Pointer, and the word after it that says how the value is written. */
export interface Pointer {
  written: string;
  steps: readonly string[];
  word: string | undefined;
}

const fault = (remedy: string): FormatError => new FormatError('fields', remedy);

/**
 * The steps of a pointer.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The names that pointers can have. */
export interface Pointable<Name extends string> {
  names: readonly Name[];
  /** The required name. */
  needed: Name;
  /** The words that may follow a pointer. */
  words: readonly string[];
}

/**
 * Parses the pointers.
 * @param fields as the page writes them
 * @throws FormatError that names the fault
 */
export const readPointersTo = <Name extends string>(
  fields: string,
  { names, needed, words }: Pointable<Name>,
): ReadonlyMap<Name, Pointer> => {
  const pointers = new Map<Name, Pointer>();
  for (const part of fields.split(';').map((text) => text.trim())) {
    if (!part) continue;
    const [, name = '', written = '', word] = /^([^=\s]*)\s*=\s*([^|]*?)\s*(?:\|\s*([^|]*))?$/.exec(part) ?? [];
    const known = names.find((one) => one === name);
    if (!known) throw fault(`has "${name || part}", which is none of ${names.join(', ')}.`);
    if (pointers.has(known)) throw fault(`has "${name}" twice.`);
    if (written && !written.startsWith('/'))
      throw fault(`has "${name}=${written}": a JSON Pointer begins with "/", as in "/data/title".`);
    if (word !== undefined && !words.includes(word))
      throw fault(
        words.length
          ? `has "|${word}" behind "${name}": write one of ${words.join(', ')}.`
          : `has "|${word}" behind "${name}": nothing stands behind a pointer here.`,
      );
    pointers.set(known, { written, steps: stepsOf(written), word });
  }
  if (!pointers.has(needed)) throw fault(`must say where the "${needed}" stands.`);
  return pointers;
};

/** The most names in a message. */
const most = 12;

const contentOf = ({ value }: Place<ParseContext>): string => {
  if (Array.isArray(value)) return `is a list of ${String(value.length)}`;
  if (!isObject(value)) return `is ${value === null ? 'null' : `a ${typeof value}`}`;
  const keys = Object.keys(value);
  const some = keys.slice(0, most).map((key) => JSON.stringify(key));
  return keys.length ? `has ${some.join(', ')}${keys.length > most ? ' and others' : ''}` : 'is empty';
};

/** The place that a pointer leads to, or the value at the last step that exists. */
export const follow = <Context extends ParseContext>(
  from: Place<Context>,
  name: string,
  { written, steps }: Pointer,
): Place<Context> | Taken<never> => {
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
