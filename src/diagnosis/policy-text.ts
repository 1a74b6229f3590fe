/** Reads a Content Security Policy. */

/** The directives that apply where one is missing, the nearest first. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'frame-src': ['child-src', 'default-src'],
  'trusted-types': [],
};

/** Directives with their sources, by name. */
export const readPolicy = (text: string): ReadonlyMap<string, readonly string[]> => {
  const directives = new Map<string, string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    // When a directive occurs twice, the first one counts.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
};

/** The directive that applies, and its sources; undefined where none does. */
const deciding = (text: string, directive: string): { name: string; sources: readonly string[] } | undefined => {
  const policy = readPolicy(text);
  const name = [directive, ...(fallbacks[directive] ?? ['default-src'])].find((one) => policy.has(one));
  return name === undefined ? undefined : { name, sources: policy.get(name) ?? [] };
};

const hostSource = /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[\w.-]+)(?::(\d+|\*))?(?:\/|$)/i;

const isSameScheme = (wanted: string, scheme: string): boolean =>
  wanted === scheme || (wanted === 'http:' && scheme === 'https:');

/** A path in a source is ignored, because the browser decides and not this code. */
const matches = (source: string, { protocol, host, hostname, port, origin }: URL, page: Location): boolean => {
  if (source === '*') return protocol.startsWith('http');
  if (source === "'self'")
    return origin === page.origin || (host === page.host && isSameScheme(page.protocol, protocol));
  if (source.endsWith(':')) return isSameScheme(source, protocol);
  const [, scheme = page.protocol, name = "'", wantedPort = ''] = hostSource.exec(source) ?? [];
  return (
    isSameScheme(scheme, protocol) &&
    (name.startsWith('*') ? hostname.endsWith(name.slice(1)) : hostname === name) &&
    // An address does not contain the default port of its scheme.
    (wantedPort === '*' || port === wantedPort.replace(/^(80|443)$/, ''))
  );
};

/**
 * Whether a policy lets the page load an address. It knows only addresses, so it is not for scripts, which may have
 * nonces.
 */
export const allows = (text: string, directive: string, url: URL, page: Location = location): boolean => {
  const found = deciding(text, directive);
  return !found || found.sources.some((source) => matches(source.toLowerCase(), url, page));
};

/** Whether a policy trusts scripts by nonce or hash and by what loads them, and ignores addresses. */
export const hasStrictDynamic = (text: string): boolean =>
  deciding(text, 'script-src-elem')?.sources.some((source) => source.toLowerCase() === "'strict-dynamic'") ?? false;

/** The directive with one more source. */
export const withSource = (text: string, directive: string, source: string): string => {
  const { name, sources } = deciding(text, directive) ?? { name: directive, sources: [] };
  // A directive for scripts in general is extended; `default-src` is not, so a new directive is added.
  const written = name === 'default-src' || name === 'child-src' ? directive.replace(/-(elem|attr)$/, '') : name;
  return [written, ...sources.filter((one) => one.toLowerCase() !== "'none'"), source].join(' ');
};
