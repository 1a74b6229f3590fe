/**
 * Reads Content-Security-Policies as people copy them: bare, with their header, from the settings of a server, from code
 * or from the developer tools of a browser.
 */
import { metaPolicies } from './meta-policies.js';

/** Directives with their sources, by name in small letters. */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

/** Names of directives, as a part of a regular expression. */
const directive =
  '(?:(?:[a-z]+-)+src(?:-elem|-attr)?|sandbox|base-uri|form-action|frame-ancestors|navigate-to|plugin-types|report-uri|report-to|require-sri-for|require-trusted-types-for|trusted-types|upgrade-insecure-requests|block-all-mixed-content)(?![\\w-])';

const isDirective = new RegExp(`^${directive}$`, 'i');

/**
 * The name of the header, and the characters between it and the policy: `: `, `" value="`, a new line. Where no
 * directive follows, only a character such as a colon shows that a policy begins.
 */
const opening = new RegExp(
  `(?<![\\w/.-])content-?security-?policy(-?report-?only)?((?:[\\s"'\`\\])}(:=,>]|\\bvalue\\b)*(?=${directive})|["']?\\]?\\s*[:=,]\\s*["'\`]?)`,
  'gi',
);

/** A line with another header. A line that begins with a scheme is none, because it may continue the policy. */
const otherHeader = /\r?\n[ \t]*(?!(?:https?|wss?|data|blob|filesystem|mediastream):)[a-z][\w-]*:[ \t][^]*/i;

/** The policy up to the quotation mark that ends it, without escapes. */
const upTo = (quote: string, text: string): string => {
  const ends = new RegExp(`^((?:\\\\[^]|${quote === "'" ? "''|" : ''}[^\\\\${quote}])*)`);
  return (ends.exec(text)?.[1] ?? '').replace(/\\(["'`])/g, '$1').replaceAll("''", "'");
};

/** The policies in a copied text. A policy that only reports refuses nothing, so it is left out. */
const policiesIn = (given: string): string[] => {
  const metas = metaPolicies(given) ?? [];
  if (metas.length) return metas;
  // The marks of `curl -v`, and line breaks after a backslash.
  const copied = given.replace(/^[<>] /gm, '').replace(/\\\r?\n/g, ' ');
  const openings = [...copied.matchAll(opening)];
  if (!openings.length) return [copied];
  return openings.flatMap((found, at) => {
    const [whole, isReportOnly, between = ''] = found;
    if (isReportOnly) return [];
    const rest = copied.slice(found.index + whole.length, openings[at + 1]?.index);
    const before = copied[found.index - 1] ?? '';
    const quote = /["'`]$/.exec(between)?.[0] ?? (/["'`]/.test(before) && !between.includes(before) ? before : '');
    if (quote) return [upTo(quote, rest)];
    // The developer tools of Chrome copy names and values as a line each.
    return [/^\s*\n\s*$/.test(between) ? rest.replace(/\n[^]*/, '') : rest.replace(otherHeader, '')];
  });
};

/** A header may hold several policies, and all of them apply. When a directive occurs twice, the first one counts. */
export const readPolicies = (copied: string): ContentPolicy[] =>
  policiesIn(copied)
    .flatMap((policy) => policy.split(','))
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const part of policy.split(';')) {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
      }
      return directives;
    })
    .filter((policy) => policy.size > 0);

/** Whether a text contains no policy, for example a sentence, or settings in an unknown form. */
export const isNoPolicy = (copied: string): boolean => {
  const policies = readPolicies(copied);
  return policies.length > 0 && !policies.some((policy) => [...policy.keys()].some((name) => isDirective.test(name)));
};

/**
 * The address of a page, where an address was given instead of a policy, also without `https://`; undefined for
 * anything else.
 */
export const addressIn = (text: string): string | undefined => {
  const given = text.trim();
  if (/^https?:\/\/\S+$/i.test(given)) return URL.canParse(given) ? given : undefined;
  const isHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/u.test(given);
  return isHost && URL.canParse(`https://${given}`) ? `https://${given}` : undefined;
};
