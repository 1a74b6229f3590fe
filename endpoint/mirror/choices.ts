/**
 * Options behind the `#` of a newsroom's address. Browsers and servers never send a fragment, so it is free for our
 * use.
 */

import { readPointers } from '../../src/formats/press-release/by-pointers/pointers.js';

/** What the operator sets for a newsroom because its documents do not say it. */
export interface NewsroomChoices {
  /** The name of its format; null to recognize it. */
  format: string | null;
  /** Where the fields are, for JSON of any shape. */
  fields: string | null;
  /** BCP 47 tag for releases that name no language. */
  language: string | undefined;
  /** The publisher's name for releases that name none. */
  publisher: string | undefined;
  /** How many of the newest releases are mirrored. */
  limit: number;
}

/**
 * Reads options.
 * @param parts one for each option, `name=value` with the value URL-encoded
 * @throws Error that names the fault of one
 */
export const readChoices = (parts: readonly string[], names: readonly string[]): ReadonlyMap<string, string> => {
  const choices = new Map<string, string>();
  for (const part of parts.filter(Boolean)) {
    const name = part.replace(/=.*/s, '');
    const quoted = names.map((known) => `"${known}"`);
    if (!names.includes(name))
      throw new Error(`may have only ${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''} after its "#"`);
    if (choices.has(name)) throw new Error(`has "${name}" twice after its "#"`);
    try {
      choices.set(name, decodeURIComponent(part.replace(/^[^=]*=?/, '')));
    } catch {
      throw new Error(`has a choice that is broken: "${name}" cannot be decoded; write "%" as "%25"`);
    }
  }
  return choices;
};

/** At most as many as five pages hold. */
const most = 500;

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
};

/**
 * The options of one newsroom's address, `…#format=mfn;language=sv;publisher=Exempel;limit=50`.
 * @throws Error that names the fault of one
 */
export const newsroomChoices = (address: string): NewsroomChoices => {
  const parts = new URL(address).hash.slice(1).split(/[;&]/);
  const choices = readChoices(parts, ['format', 'language', 'publisher', 'limit', 'fields']);
  const { language, limit = String(most), publisher, format, fields } = Object.fromEntries(choices);
  if (language !== undefined && !isLanguage(language)) throw new Error('has a "language" that is no tag such as "sv"');
  if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > most)
    throw new Error(`has a "limit" that is no number from 1 to ${String(most)}`);
  if (fields !== undefined) readPointers(fields);
  return {
    format: format ?? null,
    fields: fields ?? null,
    language,
    publisher: publisher?.trim() || undefined,
    limit: Number(limit),
  };
};
