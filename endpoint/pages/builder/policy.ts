/**
 * What a page's Content-Security-Policy must allow, and which part of that a given policy refuses.
 *
 * @see https://www.w3.org/TR/CSP3/#match-url-to-source-list
 */
import { metaPolicies } from './meta-policies.js';

/** One source that is needed. */
export interface Need {
  directive: 'script-src' | 'connect-src' | 'img-src' | 'frame-src' | 'trusted-types';
  source: string;
  /** Addresses that are loaded from it; the source itself by default. A policy with paths may allow just these. */
  loads?: readonly string[];
}

/**
 * What the tag loads. Its scripts need the whole origin, because each version has a folder of its own.
 * @param pictures whether there may be some
 */
export const needsOfTag = (origin: string, pictures: boolean): Need[] => [
  { directive: 'script-src', source: origin },
  { directive: 'connect-src', source: origin, loads: [`${origin}/api/x`] },
  ...(pictures
    ? [{ directive: 'img-src', source: origin, loads: [`${origin}/media/x`, `${origin}/rasters/x`] } as const]
    : []),
];

/** What a frame loads. */
export const needsOfFrame = (origin: string): Need[] => [
  { directive: 'frame-src', source: origin },
  { directive: 'script-src', source: `${origin}/frame.js` },
];

/** The directives that apply where one is missing. */
const fallbacks: Readonly<Record<Need['directive'], readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'trusted-types': ['trusted-types'],
};

type Policy = ReadonlyMap<string, readonly string[]>;

/** Where a policy begins in a copied header, in a line of a server's settings, or in an element for the head. */
const opening =
  /(?<![\w/.-])content-security-policy(-report-only)?(?:["']?\]?\s*[:=,]\s*"?|\s+"|\s+(?=[a-z]+-src\b))/gi;

/** A line with another header; a policy may go on in a line that begins with a scheme. */
const otherHeader = /\r?\n[ \t]*(?!(?:https?|wss?|data|blob|filesystem|mediastream):)[a-z][\w-]*:[ \t][^]*/i;

/** The policies in what somebody has copied. One that only reports refuses nothing, so it is left out. */
const policiesIn = (copied: string): string[] => {
  const metas = metaPolicies(copied) ?? [];
  if (metas.length) return metas;
  const openings = [...copied.matchAll(opening)];
  if (!openings.length) return [copied];
  return openings.flatMap((found, at) => {
    if (found[1]) return [];
    const rest = copied.slice(found.index + found[0].length, openings[at + 1]?.index);
    return [found[0].endsWith('"') ? rest.replace(/"[^]*/, '') : rest.replace(otherHeader, '')];
  });
};

/** A header may hold several policies, and all of them apply. When a directive occurs twice, the first one counts. */
const readPolicies = (copied: string): Policy[] =>
  policiesIn(copied)
    .flatMap((policy) => policy.split(','))
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const directive of policy.split(';')) {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
      }
      return directives;
    })
    .filter((policy) => policy.size > 0);

const has = (sources: readonly string[], keyword: string): boolean =>
  sources.some((source) => source.toLowerCase() === keyword);

const hostSource = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[\w-]+(?:\.[\w-]+)*)(?::(\d+|\*))?(\/[^?#]*)?$/i;

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Whether a source of a list allows an address. */
const allows = (source: string, address: URL, page: URL | undefined): boolean => {
  if (source.toLowerCase() === "'self'") return address.origin === page?.origin;
  if (source === '*') return /^(https?|wss?):$/.test(address.protocol);
  const [, scheme] = /^([a-z][a-z\d+.-]*):$/i.exec(source) ?? [];
  const fits = (wanted: string): boolean =>
    address.protocol === `${wanted}:` || (wanted === 'http' && address.protocol === 'https:');
  if (scheme !== undefined) return fits(scheme.toLowerCase());
  const [, protocol, host = '', port, path] = hostSource.exec(source) ?? [];
  if (!host || (protocol !== undefined && !fits(protocol.toLowerCase()))) return false;
  const name = address.hostname.toLowerCase();
  const wanted = host.toLowerCase();
  const isHost = wanted === '*' || (wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted);
  const given = address.port || defaultPorts[address.protocol];
  const isPort = port === '*' || given === (port ?? defaultPorts[address.protocol]);
  const isPath =
    path === undefined ||
    path === '/' ||
    (path.endsWith('/') ? address.pathname.startsWith(path) : address.pathname === path);
  return isHost && isPort && isPath;
};

/** A source that is refused, and by which directive. */
export interface RefusedNeed extends Need {
  /** The directive that refuses it, as written in the policy. */
  by: string;
}

const refusal = (policy: Policy, need: Need, page: URL | undefined): RefusedNeed | undefined => {
  const by = fallbacks[need.directive].find((name) => policy.has(name));
  if (by === undefined) return undefined;
  const sources = policy.get(by) ?? [];
  if (need.directive === 'trusted-types')
    return sources.some((source) => source === '*' || source === need.source) ? undefined : { ...need, by };
  const isStrict = need.directive === 'script-src' && has(sources, "'strict-dynamic'");
  // A policy with nonces ignores hosts: the tag needs the page's nonce.
  if (isStrict) return { ...need, source: 'nonce="…"', by };
  const isAllowed = (load: string): boolean => sources.some((source) => allows(source, new URL(load), page));
  return (need.loads ?? [need.source]).every(isAllowed) ? undefined : { ...need, by };
};

/**
 * What a policy refuses. A page with Trusted Types must allow our policy as well.
 * @param copied the policy, or what it was copied with: a header, a line of a server's settings, a `<meta>`
 * @param page the page that has the policy; undefined where it is not known
 */
export const refusedBy = (copied: string, needs: readonly Need[], page?: URL): RefusedNeed[] =>
  readPolicies(copied).flatMap((policy) => {
    const isTyped = policy.has('require-trusted-types-for') || policy.has('trusted-types');
    const all: Need[] = isTyped ? [...needs, { directive: 'trusted-types', source: 'sprid' }] : [...needs];
    const sandbox = policy.get('sandbox');
    return [
      ...(sandbox && !has(sandbox, 'allow-scripts')
        ? [{ directive: 'script-src' as const, source: 'allow-scripts', by: 'sandbox' }]
        : []),
      ...all.flatMap((need) => refusal(policy, need, page) ?? []),
    ];
  });

/** The lines to add to a policy. */
export const policyLines = (needs: readonly Need[]): string =>
  needs.map(({ directive, source }) => `${directive} ${source};`).join('\n');
