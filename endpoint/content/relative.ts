/**
 * Keeps relative addresses in content relative. The formats make every address absolute, which is right in the browser
 * and wrong here: the endpoint does not know under which names clients reach it. So relative addresses are replaced by
 * placeholders before the format reads them, and restored afterwards.
 */
import { safeResource } from '../../src/markup/url.js';
import { isRelative } from '../html/relative-address.js';

/** The base address of content while it is checked. `.invalid` belongs to nobody (RFC 2606). */
export const contentBase = 'https://content.invalid/api/content/item';

const standIn = 'https://relative.invalid/';
const addressFields = new Set(['logo', 'src', 'url']);

/** Swaps the relative addresses of one file for placeholders, and back. */
export class RelativeAddresses {
  readonly #given: string[] = [];

  /** A reviver for `JSON.parse`. Unsafe addresses stay, so that the format finds and names them. */
  hide = (field: string, value: unknown): unknown => {
    if (!addressFields.has(field) || typeof value !== 'string' || !value.trim() || !isRelative(value)) return value;
    if (!safeResource(value, contentBase)) return value;
    return `${standIn}${String(this.#given.push(value.trim()) - 1)}`;
  };

  /** Restores the addresses in a message about the file. */
  restoreIn(message: string): string {
    return message.replace(
      /https:\/\/relative\.invalid\/(\d+)/g,
      (found, index) => this.#given[Number(index)] ?? found,
    );
  }

  /** Copies the format's result with the relative addresses restored. */
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
