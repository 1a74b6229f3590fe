/**
 * What a page's Content-Security-Policy must allow, and which part of that a given policy refuses.
 *
 * @see https://www.w3.org/TR/CSP3/#match-url-to-source-list
 */

/** One source that is needed. */
export interface Need {
  directive: 'script-src' | 'connect-src' | 'img-src' | 'frame-src' | 'trusted-types';
  source: string;
}

/**
 * What the tag loads.
 * @param pictures whether there may be some
 */
export const needsOfTag = (origin: string, pictures: boolean): Need[] => [
  { directive: 'script-src', source: origin },
  { directive: 'connect-src', source: origin },
  ...(pictures ? [{ directive: 'img-src', source: origin } as const] : []),
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

/** A header may hold several policies, and all of them apply. When a directive occurs twice, the first one counts. */
const readPolicies = (header: string): Policy[] =>
  header
    .replace(/^\s*content-security-policy(-report-only)?\s*:/i, '')
    .split(',')
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const directive of policy.split(';')) {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
      }
      return directives;
    })
    .filter((policy) => policy.size > 0);

const hostSource = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[\w-]+(?:\.[\w-]+)*)(?::(\d+|\*))?(\/[^?#]*)?$/i;

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Whether a source of a list allows an address. */
const allows = (source: string, address: URL): boolean => {
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

const refusal = (policy: Policy, need: Need): RefusedNeed | undefined => {
  const by = fallbacks[need.directive].find((name) => policy.has(name));
  if (by === undefined) return undefined;
  const sources = policy.get(by) ?? [];
  if (need.directive === 'trusted-types')
    return sources.some((source) => source === '*' || source === need.source) ? undefined : { ...need, by };
  const isStrict = need.directive === 'script-src' && sources.includes("'strict-dynamic'");
  // A policy with nonces ignores hosts: the tag needs the page's nonce.
  if (isStrict) return { ...need, source: 'nonce="…"', by };
  return sources.some((source) => allows(source, new URL(need.source))) ? undefined : { ...need, by };
};

/** What a policy refuses. A page with Trusted Types must allow our policy as well. */
export const refusedBy = (header: string, needs: readonly Need[]): RefusedNeed[] =>
  readPolicies(header).flatMap((policy) => {
    const isTyped = policy.has('require-trusted-types-for') || policy.has('trusted-types');
    const all: Need[] = isTyped ? [...needs, { directive: 'trusted-types', source: 'sprid' }] : [...needs];
    const sandbox = policy.get('sandbox');
    return [
      ...(sandbox && !sandbox.includes('allow-scripts')
        ? [{ directive: 'script-src' as const, source: 'allow-scripts', by: 'sandbox' }]
        : []),
      ...all.flatMap((need) => refusal(policy, need) ?? []),
    ];
  });

/** The lines to add to a policy. */
export const policyLines = (needs: readonly Need[]): string =>
  needs.map(({ directive, source }) => `${directive} ${source};`).join('\n');
