/**
 * Addresses in content may be relative to the document that they are served in.
 * The formats make every address absolute, which is right in the browser and
 * wrong here: the endpoint does not know under how many names it is reached. So
 * relative ones travel through the format under a stand-in, and come back as
 * they were written.
 */
import { safeResource } from '../../src/markup/url.js';
import { isRelative } from '../html/relative-address.js';

/** Where content stands while it is checked. `.invalid` is nobody's (RFC 2606). */
export const contentBase = 'https://content.invalid/api/content/item';

const standIn = 'https://relative.invalid/';
const addressFields = new Set(['logo', 'src', 'url']);

/** Swaps the relative addresses of one file for stand-ins, and back. */
export class RelativeAddresses {
  readonly #given: string[] = [];

  /** A reviver for `JSON.parse`. Unsafe addresses stay, so that the format finds and names them. */
  hide = (field: string, value: unknown): unknown => {
    if (!addressFields.has(field) || typeof value !== 'string' || !value.trim() || !isRelative(value)) return value;
    if (!safeResource(value, contentBase)) return value;
    return `${standIn}${String(this.#given.push(value.trim()) - 1)}`;
  };

  /** A message about the file, in the file's own words. */
  restoreIn(message: string): string {
    return message.replace(
      /https:\/\/relative\.invalid\/(\d+)/g,
      (found, index) => this.#given[Number(index)] ?? found,
    );
  }

  /** A copy of what the format made, with the relative addresses in their places. */
  restore<Value>(value: Value): Value {
    if (Array.isArray(value)) return value.map((item: unknown) => this.restore(item)) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, held]: [string, unknown]) => [
        field,
        addressFields.has(field) && typeof held === 'string' && held.startsWith(standIn)
          ? (this.#given[Number(held.slice(standIn.length))] ?? held)
          : this.restore(held),
      ]),
    ) as Value;
  }
}
