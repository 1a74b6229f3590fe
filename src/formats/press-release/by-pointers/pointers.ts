/** Parses the places of a release's fields: `headline=/data/title; published=/data/date|unix`. */
import { readPointersTo, type Pointer } from '../../toolkit/pointers.js';

/** The names that a pointer can have: those of the model, of the list, and of the next page. */
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

export type FieldName = (typeof names)[number];

/** How a value is written, where it cannot be recognized. */
const words = ['text', 'html', 'unix', 'unix-ms', 'iso'];

/**
 * @param fields as the page writes them
 * @throws FormatError that names the fault
 */
export const readPointers = (fields: string): ReadonlyMap<FieldName, Pointer> =>
  readPointersTo(fields, { names, needed: 'headline', words });
