/** What a Content Security Policy says, read from its text. */

/** Which directive speaks where one is missing, the nearest first. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'frame-src': ['child-src', 'default-src'],
  'trusted-types': [],
};

/** Directives with their sources, by their names. */
export const readPolicy = (text: string): ReadonlyMap<string, readonly string[]> => {
  const directives = new Map<string, string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    // Of two with one name the first counts.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
};

/** The directive that decides, and its sources; undefined where the policy says nothing of it. */
const deciding = (text: string, directive: string): { name: string; sources: readonly string[] } | undefined => {
  const policy = readPolicy(text);
  const name = [directive, ...(fallbacks[directive] ?? ['default-src'])].find((one) => policy.has(one));
  return name === undefined ? undefined : { name, sources: policy.get(name) ?? [] };
};

const hostSource = /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[\w.-]+)(?::(\d+|\*))?(?:\/|$)/i;

const isSameScheme = (wanted: string, scheme: string): boolean =>
  wanted === scheme || (wanted === 'http:' && scheme === 'https:');

/** A path in a source is taken for its whole host: the browser, and not we, decides. */
const matches = (source: string, { protocol, hostname, port, origin }: URL, page: Location): boolean => {
  if (source === '*') return protocol.startsWith('http');
  if (source === "'self'") return origin === page.origin;
  if (source.endsWith(':')) return isSameScheme(source, protocol);
  const [, scheme = page.protocol, host = "'", wantedPort = ''] = hostSource.exec(source) ?? [];
  return (
    isSameScheme(scheme, protocol) &&
    (host.startsWith('*') ? hostname.endsWith(host.slice(1)) : hostname === host) &&
    // An address holds no port that its scheme has anyway.
    (wantedPort === '*' || port === wantedPort.replace(/^(80|443)$/, ''))
  );
};

/** Whether a policy lets the page load an address; by addresses alone, so not for scripts, which have nonces too. */
export const allows = (text: string, directive: string, url: URL, page: Location = location): boolean => {
  const found = deciding(text, directive);
  return !found || found.sources.some((source) => matches(source.toLowerCase(), url, page));
};

/** The directive as it must be, with one source more. */
export const withSource = (text: string, directive: string, source: string): string => {
  const { name, sources } = deciding(text, directive) ?? { name: directive, sources: [] };
  // What is said of all scripts is changed there; what only `default-src` says gets a directive of its own.
  const written = name === 'default-src' || name === 'child-src' ? directive.replace(/-(elem|attr)$/, '') : name;
  return [written, ...sources.filter((one) => one.toLowerCase() !== "'none'"), source].join(' ');
};
