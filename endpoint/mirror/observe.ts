/**
 * Records how a source is read, for an operator who adds it: what was read, from which places in its documents, and
 * what was not read.
 */
import { isObject, type Json } from '../../src/formats/toolkit/json.js';
import type { PressRelease } from '../../src/model/press-release.js';
import { pressRelease } from '../schemas/press-release.js';
import type { ReadingObserver } from './read-source.js';

/** One field of the model, and its source. */
export interface ObservedField {
  /** Its name: `headline`, `image.url`. */
  name: string;
  /** How many releases have it. */
  count: number;
  /** Its place in the first release that has it; undefined where it was computed from other fields. */
  from: string | undefined;
  /** Its value there, on one line. */
  sample: string;
}

/** Everything that is known about a source. */
export interface Observation {
  /** How many releases were read. */
  count: number;
  fields: readonly ObservedField[];
  /** Fields of the model that no release has. */
  missing: readonly string[];
  /** Fields of the source that no field of the model uses, with how many releases have them. */
  left: ReadonlyMap<string, number>;
  /** Whether the places are those of JSON that was made from a feed or a page. */
  madeHere: boolean;
  /** The places of values in a document that could not be read. */
  unread: readonly string[];
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (typeof value === 'object' && !Object.keys(value).length);

/** Fields that only say how to read other fields; the table leaves them out. */
const marks = new Set([
  'untitled',
  'undated',
  'dateOnly',
  'timeZone',
  'src',
  'status',
  'base',
  'restricted',
  'comments',
]);

/** The fields of the model in its order, each followed by the fields of its objects. */
const names = Object.entries(pressRelease.properties).flatMap(([name, schema]) => {
  const inner: unknown = 'properties' in schema ? schema.properties : undefined;
  return isObject(inner) ? Object.keys(inner).map((part) => `${name}.${part}`) : [name];
});

const below = (value: unknown, name: string): unknown =>
  name.split('.').reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), value);

/** The most characters of a value in the table. */
const longest = 300;

const sampleOf = (value: unknown): string => {
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    const more = value.length > 1 ? ` (and ${String(value.length - 1)} more)` : '';
    return `${sampleOf(first)}${more}`;
  }
  if (!isObject(value)) return String(value).slice(0, longest).replace(/\s+/g, ' ').trim();
  const { name, title, text, heading, language, url } = value;
  return sampleOf(name ?? title ?? text ?? heading ?? language ?? url ?? '');
};

/** How deep fields of objects are listed. */
const deepest = 4;

/** The fields of an item that were not read; of an object that was read in part, those of its fields. */
const leftOf = (item: Json, path: string, taken: ReadonlySet<string>, depth = 0): string[] =>
  Object.entries(item).flatMap(([name, value]) => {
    const at = path ? `${path}.${name}` : name;
    // Names with "@" give the type of the item.
    if (isEmpty(value) || taken.has(at) || name.startsWith('@')) return [];
    if (!taken.has(`${at}/`)) return [name];
    if (!isObject(value) || depth === deepest) return [];
    return leftOf(value, at, taken, depth + 1).map((inner) => `${name}.${inner}`);
  });

/** These paths, and all their parent paths with a slash at the end. */
const withWays = (paths: Iterable<string>): Set<string> => {
  const all = new Set<string>();
  for (const path of paths) {
    all.add(path);
    for (const { index } of path.matchAll(/[.[]/g)) all.add(`${path.slice(0, index)}/`);
  }
  return all;
};

/** The paths of values in a document. The first item of a list stands for all. */
const placesIn = (value: unknown, path = '', depth = 0): string[] => {
  if (isEmpty(value)) return [];
  if (depth === 2 * deepest || typeof value !== 'object' || value === null) return path ? [path] : [];
  if (Array.isArray(value)) return placesIn((value as unknown[])[0], `${path}[0]`, depth + 1);
  return Object.entries(value).flatMap(([name, held]: [string, unknown]) =>
    placesIn(held, path ? `${path}.${name}` : name, depth + 1),
  );
};

/** Observes how a source is read, page by page. */
export const observe = (): ReadingObserver & { result: () => Observation } => {
  const releases: PressRelease[] = [];
  const firstFrom = new Map<string, string>();
  const left = new Map<string, number>();
  let document: unknown;
  let isRead = true;
  let madeHere = false;
  let paths = new Set<string>();
  let items = new Map<string, unknown>();
  const leave = (all: readonly string[]): void => {
    for (const name of all) left.set(name, (left.get(name) ?? 0) + 1);
  };
  /** In our own format each field has its own name. */
  const traceOwn = (): void => {
    const list: unknown = isObject(document) && 'items' in document ? document.items : document;
    for (const [index, item] of (Array.isArray(list) ? (list as unknown[]) : [list]).entries()) {
      const at = !Array.isArray(list) ? '' : `${list === document ? '' : 'items'}[${String(index)}]`;
      items.set(at, item);
      for (const name of names) {
        const path = at ? `${at}.${name}` : name;
        if (below(item, name) !== undefined) trace(name, path);
      }
    }
  };
  const trace = (field: string, from: string): void => {
    paths.add(from);
    if (!firstFrom.has(field)) firstFrom.set(field, from);
  };
  return {
    document: (json, isMade) => {
      madeHere ||= isMade;
      isRead = false;
      document = json;
      paths = new Set();
      items = new Map();
    },
    trace: (field, from) => {
      if (field !== 'format') trace(field, from);
    },
    traceItem: (item, from) => {
      items.set(from, item);
    },
    left: leave,
    read: (page) => {
      isRead = true;
      releases.push(...page.items);
      if (page.format === 'own') traceOwn();
      const taken = withWays(paths);
      for (const [at, item] of items) if (isObject(item)) leave(leftOf(item, at, taken));
    },
    result: () => {
      const fields = names.flatMap((name) => {
        const values = releases.map((release) => below(release, name)).filter((value) => value !== undefined);
        const from = firstFrom.get(name) ?? firstFrom.get(name.replace(/\..*/, ''));
        return values.length ? [{ name, count: values.length, from, sample: sampleOf(values[0]) }] : [];
      });
      const found = new Set(fields.map(({ name }) => name.replace(/\..*/, '')));
      const missing = Object.keys(pressRelease.properties).filter((name) => !found.has(name) && !marks.has(name));
      return { count: releases.length, fields, missing, left, madeHere, unread: isRead ? [] : placesIn(document) };
    },
  };
};
