/**
 * What a page's Content-Security-Policy must allow, and which part of that a given policy refuses.
 *
 * @see https://www.w3.org/TR/CSP3/#match-url-to-source-list
 */
import { decoded } from '../../text/decoded.js';
import { readPolicies, type ContentPolicy } from './policy-text.js';

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

const has = (sources: readonly string[], keyword: string): boolean =>
  sources.some((source) => source.toLowerCase() === keyword);

/** Browsers leave out a query and a fragment. */
const hostSource =
  /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[\w-]+(?:\.[\w-]+)*)(?::(\d+|\*))?(?:(\/[^?#]*)([?#].*)?)?$/i;

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Whether a source of a list allows an address. */
const allows = (source: string, address: URL, page: URL | undefined): boolean => {
  const fits = (wanted: string): boolean =>
    address.protocol === wanted || (wanted === 'http:' && address.protocol === 'https:');
  if (source.toLowerCase() === "'self'") return page?.host === address.host && fits(page.protocol);
  if (source === '*') return /^(https?|wss?):$/.test(address.protocol);
  const [, scheme] = /^([a-z][a-z\d+.-]*:)$/i.exec(source) ?? [];
  if (scheme !== undefined) return fits(scheme.toLowerCase());
  const [, written, host = '', port, path = '/'] = hostSource.exec(source) ?? [];
  // A source without a scheme has that of the page.
  const protocol = written?.toLowerCase() ?? page?.protocol;
  if (!host || (protocol !== undefined && !fits(protocol))) return false;
  const name = address.hostname.toLowerCase();
  const wanted = host.toLowerCase();
  const isHost = wanted === '*' || (wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted);
  const given = address.port || defaultPorts[address.protocol];
  const isPort =
    port === '*' ||
    given === (port ?? defaultPorts[address.protocol]) ||
    // As `http:` allows `https:`, port 80 allows port 443.
    (port === '80' && given === '443' && protocol === 'http:');
  const start = decoded(path);
  const asked = decoded(address.pathname);
  const isPath = start.endsWith('/') ? asked.startsWith(start) : asked === start;
  return isHost && isPort && isPath;
};

/** A source that is refused, and by which directive. */
export interface RefusedNeed extends Need {
  /** The directive that refuses it, as written in the policy. */
  by: string;
  /** What to add, and to which directive or tag. */
  add: { source: string; to: string };
  /** True where the elements work all the same, and browsers only report it. */
  isHarmless?: true;
}

/**
 * What to add for a refused source. Where `default-src` refuses it, the more specific directive is missing. Once that
 * is added, `default-src` does not count for it any more, so it must repeat the sources of `default-src`.
 */
const addition = ({ directive, source }: Need, by: string, sources: readonly string[]): RefusedNeed['add'] => {
  if (by !== 'default-src' && by !== 'child-src') return { source, to: by };
  const present = sources.filter((one) => !/^'(none|report-sample)'$/i.test(one));
  return { source: [...present, source].join(' '), to: directive };
};

const refusal = (policy: ContentPolicy, need: Need, page: URL | undefined): RefusedNeed | undefined => {
  const by = fallbacks[need.directive].find((name) => policy.has(name));
  if (by === undefined) return undefined;
  const sources = policy.get(by) ?? [];
  const add = addition(need, by, sources);
  if (need.directive === 'trusted-types')
    return sources.some((source) => source === '*' || source === need.source) ? undefined : { ...need, by, add };
  // Such a policy ignores hosts: the tag needs the page's nonce.
  if (need.directive === 'script-src' && has(sources, "'strict-dynamic'"))
    return { ...need, by, add: { source: 'nonce="…"', to: '<script>' } };
  const isAllowed = (load: string): boolean => sources.some((source) => allows(source, new URL(load), page));
  return (need.loads ?? [need.source]).every(isAllowed) ? undefined : { ...need, by, add };
};

/**
 * What a policy refuses. A page with Trusted Types must allow our policy as well. Where nothing requires Trusted Types,
 * a browser refuses and reports the policy's name, and the elements work without it.
 * @see https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive
 * @param copied the policy, alone or within a header, a line of a server's settings or a `<meta>`
 * @param page the page that has the policy; undefined where it is not known
 */
export const refusedBy = (copied: string, needs: readonly Need[], page?: URL): RefusedNeed[] => {
  const policies = readPolicies(copied);
  // One policy may require Trusted Types, and another one list the allowed names.
  const isRequired = policies.some((policy) => has(policy.get('require-trusted-types-for') ?? [], "'script'"));
  return policies.flatMap((policy) => {
    const typed = refusal(policy, { directive: 'trusted-types', source: 'sprid' }, page);
    const sandbox = policy.get('sandbox');
    const scripts = { directive: 'script-src', source: 'allow-scripts' } as const;
    return [
      ...(sandbox && !has(sandbox, 'allow-scripts')
        ? [{ ...scripts, by: 'sandbox', add: { source: scripts.source, to: 'sandbox' } }]
        : []),
      ...needs.flatMap((need) => refusal(policy, need, page) ?? []),
      ...(typed ? [isRequired ? typed : ({ ...typed, isHarmless: true } as const)] : []),
    ];
  });
};

/** The lines to add to a policy. */
export const policyLines = (needs: readonly Need[]): string =>
  needs.map(({ directive, source }) => `${directive} ${source};`).join('\n');
