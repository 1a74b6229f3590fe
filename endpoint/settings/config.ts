/**
 * All that can be set, in one table: the same entries read the environment,
 * write `--help` and know which `SPRID_…` names are misspelt.
 */
import { join, resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import type { Moderation } from '../../src/model/comment-box.js';
import { Calendar } from '../counters/calendar.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { refuseAmbiguousId } from '../counters/jobs.js';
import type { JobsSource } from '../mirror/jobs.js';
import { identifier } from '../schemas/press-release.js';
import { leastTokenLength, type PublisherToken } from '../counters/publishers.js';
import { leastSecretLength } from '../comments/secret.js';

/** What the endpoint runs with. Folders are absolute. */
export interface Config {
  port: number;
  host: string;
  /** What must outlive a restart: the kept versions of the tag, the secret, and the comments when they are in a file. */
  data: string;
  /** A folder, or the addresses of newsrooms. */
  releases: string | readonly string[];
  /** For how many minutes a mirrored newsroom is not asked again. */
  mirrorMinutes: number;
  /** Hosts, by name, that may be mirrored from inside of our own network. */
  mirrorAllow: string[];
  /** A folder, or counters elsewhere. */
  jobs: string | readonly JobsSource[];
  media: string;
  /** Address of PostgreSQL; undefined for a file in the folder of data. */
  databaseUrl: string | undefined;
  /** Undefined for one that is made and kept in the folder of data. */
  secret: string | undefined;
  /** Who may publish figures of counters. */
  publisherTokens: PublisherToken[];
  /** Threads besides those of the releases. */
  threads: string[];
  closedThreads: string[];
  moderation: Moderation;
  names: 'optional' | 'required';
  /** The longest text of a comment, in code points. */
  textLimit: number;
  /** For how many minutes a comment can be changed by its writer. */
  editMinutes: number;
  /** Requests a minute for one address prefix; 0 is no limit. */
  rateLimitRead: number;
  /** Comments, changes and likes a minute for one address prefix; 0 is no limit of any kind. */
  rateLimitWrite: number;
  trustedProxies: string[];
  /** Whether the example content is served, and so a generated thread beside it. */
  isDemo: boolean;
  /** Port of the partner pages; 0 is none. */
  demoPort: number;
  /** In which the days of deadlines begin, by its IANA name. */
  timeZone: string;
  /** Public origin, or undefined for http://localhost and the port in use. */
  origin: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

interface Variable {
  name: string;
  fallback: string;
  meaning: string;
}

const variables: readonly Variable[] = [
  { name: 'PORT', fallback: '8263', meaning: 'port of the endpoint; 0 takes any free one' },
  { name: 'HOST', fallback: '127.0.0.1', meaning: 'address to listen on; 0.0.0.0 or :: for every one' },
  { name: 'SPRID_DATA', fallback: '.data', meaning: 'folder for what must outlive a restart' },
  {
    name: 'SPRID_RELEASES',
    fallback: 'demo/content/releases',
    meaning: 'folder of releases, one JSON or Markdown file each; or addresses of newsrooms to mirror, comma between',
  },
  { name: 'SPRID_MIRROR_MINUTES', fallback: '5', meaning: 'minutes after which a mirrored newsroom is asked again' },
  {
    name: 'SPRID_MIRROR_ALLOW',
    fallback: '',
    meaning: 'hosts, comma between, that may be mirrored though their addresses are private; empty is none',
  },
  {
    name: 'SPRID_JOBS',
    fallback: 'demo/content/jobs',
    meaning: 'folder of counters, one JSON file each; or name=address#select=… of figures to mirror, comma between',
  },
  { name: 'SPRID_MEDIA', fallback: 'demo/content/media', meaning: 'folder of pictures, served under /media/' },
  {
    name: 'SPRID_DATABASE_URL',
    fallback: '',
    meaning: 'PostgreSQL for the comments, postgres://…; empty is the file comments.db in SPRID_DATA',
  },
  {
    name: 'SPRID_SECRET',
    fallback: '',
    meaning: 'signs capabilities and writers, the same for every process; empty makes one in SPRID_DATA',
  },
  {
    name: 'SPRID_PUBLISHER_TOKENS',
    fallback: '',
    meaning: 'who may publish figures of counters, name:token, comma between; empty is nobody',
  },
  {
    name: 'SPRID_THREADS',
    fallback: '',
    meaning: 'threads of comments besides the one that each release has, comma between',
  },
  { name: 'SPRID_CLOSED_THREADS', fallback: '', meaning: 'threads that take no new comments, comma between' },
  {
    name: 'SPRID_MODERATION',
    fallback: 'none',
    meaning: "which comments are held for review: none, first (a writer's first) or all",
  },
  { name: 'SPRID_NAMES', fallback: 'optional', meaning: 'whether a comment needs a name: optional or required' },
  { name: 'SPRID_TEXT_LIMIT', fallback: '4000', meaning: 'longest text of a comment, in characters' },
  {
    name: 'SPRID_EDIT_MINUTES',
    fallback: '15',
    meaning: 'for how long a writer can change a comment or take it back; 0 is not at all',
  },
  {
    name: 'SPRID_RATE_LIMIT_WRITE',
    fallback: '10',
    meaning: 'comments, changes and likes a minute for one address prefix; 0 is no limit, also not per thread',
  },
  {
    name: 'SPRID_RATE_LIMIT_READ',
    fallback: '1200',
    meaning: 'requests a minute to /api/ and /badge/ for one address prefix (IPv4 /24, IPv6 /64); 0 is no limit',
  },
  {
    name: 'SPRID_TRUSTED_PROXIES',
    fallback: '',
    meaning: 'addresses or ranges, comma between, whose X-Forwarded-For is believed; empty is none',
  },
  { name: 'SPRID_DEMO_PORT', fallback: 'PORT + 1', meaning: 'port of the partner pages; 0 is no partner pages' },
  {
    name: 'SPRID_TIME_ZONE',
    fallback: 'Europe/Stockholm',
    meaning: 'time zone in which the days of deadlines begin and end',
  },
  { name: 'SPRID_ORIGIN', fallback: 'http://localhost:PORT', meaning: 'origin at which readers reach the endpoint' },
];

/** The text of `--help`. */
export const help = `sprid's endpoint: serves the tag, the JSON and the demo.

Set by environment variables:
${variables
  .map(
    ({ name, fallback, meaning }) =>
      `  ${name.padEnd(22)} ${meaning}\n${' '.repeat(25)}default: ${fallback || '(empty)'}`,
  )
  .join('\n')}
`;

const isIdentifier = new RegExp(identifier);

const refuse = (name: string, value: string, wanted: string): never => {
  throw new ConfigurationError(`${name} is ${JSON.stringify(value)}, but must be ${wanted}.`);
};

const readWhole = (name: string, value: string, highest: number, wanted: string): number =>
  /^\d{1,9}$/.test(value) && Number(value) <= highest ? Number(value) : refuse(name, value, wanted);

const isRange = (text: string): boolean => {
  if (ipaddr.isValidCIDR(text)) return true;
  // Without the second question "1" would be read as 0.0.0.1.
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
};

const readProxies = (name: string, value: string): string[] => {
  const ranges = value.split(',').map((range) => range.trim());
  return ranges.every(isRange)
    ? ranges
    : refuse(name, value, 'addresses or ranges with commas between, such as "10.0.0.0/8, ::1"');
};

const readOrigin = (name: string, value: string): string => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` && !/[?#]/.test(value);
  return isOrigin ? url.origin : refuse(name, value, 'an origin such as "https://news.example", without a path');
};

const readZone = (name: string, value: string): string => {
  try {
    new Calendar(value);
    return value;
  } catch {
    return refuse(name, value, 'a time zone such as "Europe/Stockholm"');
  }
};

const readList = (name: string, value: string | undefined): string[] => {
  const ids = value?.split(',').map((id) => id.trim()) ?? [];
  return ids.every((id) => isIdentifier.test(id))
    ? ids
    : refuse(name, value ?? '', 'identifiers with commas between, each of A-Z, a-z, 0-9 and ._~-');
};

const readChoice = <Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice =>
  choices.find((choice) => choice === value) ?? refuse(name, value, `one of ${choices.join(', ')}`);

/** Its value is never told: it holds a password. */
const readDatabaseUrl = (name: string, value: string): string => {
  if (/^postgres(ql)?:\/\/./.test(value) && URL.canParse(value)) return value;
  throw new ConfigurationError(`${name} must be an address such as "postgres://user:password@host:5432/database".`);
};

/** The addresses of newsrooms, or undefined for a folder. Nor are these ever told: many newsrooms have a key in theirs. */
const readSources = (name: string, value: string | undefined): string[] | undefined => {
  if (!value || !/^[\s,]*https?:/i.test(value)) return undefined;
  const addresses = value.split(/[\s,]+(?=https?:)/i).map((address) => address.replace(/^[\s,]+|[\s,]+$/g, ''));
  addresses.forEach((address, index) => {
    if (/^https?:\/\/\S+$/i.test(address) && URL.canParse(address)) return;
    throw new ConfigurationError(`${name}: address ${String(index + 1)} is no http(s) address.`);
  });
  return addresses;
};

const readCounter = (name: string, entry: string, place: number): JobsSource => {
  const where = `${name}: counter ${String(place)}`;
  const [, id, address = ''] = /^([^=/]*)=(https?:\/\/\S+)$/i.exec(entry) ?? [];
  if (id === undefined || !isIdentifier.test(id) || !URL.canParse(address))
    throw new ConfigurationError(`${where} must be a name and an http(s) address, as in "1000-jobb=https://…".`);
  refuseAmbiguousId(id, where);
  const url = new URL(address);
  // A fragment is sent to nobody, so it is ours.
  const choices = new Map(
    url.hash
      .slice(1)
      .split('&')
      .filter(Boolean)
      .map((part): [string, string] => [part.replace(/=.*/s, ''), part.replace(/^[^=]*=?/, '')]),
  );
  if (![...choices.keys()].every((key) => key === 'select' || key === 'format'))
    throw new ConfigurationError(`${where} may have only "select" and "format" after its "#".`);
  url.hash = '';
  const choice = (key: string): string | null => {
    try {
      return choices.has(key) ? decodeURIComponent(choices.get(key) ?? '') : null;
    } catch {
      throw new ConfigurationError(`${where}: "${key}" cannot be decoded; write "%" as "%25".`);
    }
  };
  return { id, address: url.href, format: choice('format'), select: choice('select') };
};

/** Counters elsewhere, or undefined for a folder. Their addresses are never told either. */
const readCounters = (name: string, value: string | undefined): JobsSource[] | undefined => {
  if (!value || !/^[^/]*https?:\/\//i.test(value)) return undefined;
  const entries = value.split(/[\s,]+(?=[^\s,=/]*=https?:\/\/)/i).map((entry) => entry.replace(/^[\s,]+|[\s,]+$/g, ''));
  const sources = entries.map((entry, index) => readCounter(name, entry, index + 1));
  const twice = sources.find(({ id }, index) => sources.findIndex((one) => one.id === id) !== index);
  if (twice) throw new ConfigurationError(`${name}: two counters are called ${JSON.stringify(twice.id)}.`);
  return sources;
};

const readHosts = (name: string, value: string | undefined): string[] => {
  const hosts = value?.split(/[\s,]+/).filter(Boolean) ?? [];
  return hosts.every((host) => /^[\w.:-]+$/.test(host))
    ? hosts.map((host) => host.toLowerCase())
    : refuse(name, value ?? '', 'names of hosts with commas between, such as "cms.internal", without ports');
};

/** Nor are tokens told. Each has a name, so that it can be said who has published what. */
const readTokens = (name: string, value: string | undefined): PublisherToken[] =>
  (value?.split(',') ?? []).map((entry, index) => {
    const [, publisher, token = ''] = /^([\w.@-]{1,60}):([\w.~+/-]+=*)$/.exec(entry.trim()) ?? [];
    if (publisher !== undefined && token.length >= leastTokenLength) return { name: publisher, token };
    throw new ConfigurationError(
      `${name}: entry ${String(index + 1)} must be a name, a colon, and a token of at least ${String(leastTokenLength)} ` +
        'of A-Z, a-z, 0-9 and -._~+/.',
    );
  });

/** Nor is the secret's. */
const readSecret = (name: string, value: string): string => {
  if (value.length >= leastSecretLength) return value;
  throw new ConfigurationError(`${name} must have at least ${String(leastSecretLength)} characters.`);
};

/**
 * Reads the environment. Throws a `ConfigurationError` for the first bad value.
 * @param environment usually `process.env`; an empty value counts as not set
 * @param root folder in which the defaults stand; what is set is relative to the current one
 */
export const readConfig = (environment: Environment, root: string): { config: Config; warnings: string[] } => {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const folder = (name: string): string => {
    const value = given(name);
    if (value?.includes('\0')) refuse(name, value, 'the path of a folder');
    return value ? resolve(value) : join(root, variables.find((variable) => variable.name === name)?.fallback ?? '');
  };
  const portOf = (name: string): number | undefined => {
    const value = given(name);
    return value === undefined ? undefined : readWhole(name, value, 65_535, 'a whole number from 0 to 65535');
  };
  const port = portOf('PORT') ?? 8263;
  const host = given('HOST') ?? '127.0.0.1';
  if (!/^[\w.:%-]+$/.test(host)) refuse('HOST', host, 'an address or a host name, such as "127.0.0.1"');
  const proxies = given('SPRID_TRUSTED_PROXIES');
  const origin = given('SPRID_ORIGIN');
  const databaseUrl = given('SPRID_DATABASE_URL');
  const secret = given('SPRID_SECRET');
  const whole = (name: string, fallback: string, lowest: number, highest: number, what: string): number => {
    const value = given(name) ?? fallback;
    const wanted = `a whole number of ${what}, from ${String(lowest)} to ${String(highest)}`;
    const number = readWhole(name, value, highest, wanted);
    return number >= lowest ? number : refuse(name, value, wanted);
  };
  const known = new Set(variables.map(({ name }) => name));
  return {
    config: {
      port,
      host,
      data: folder('SPRID_DATA'),
      releases: readSources('SPRID_RELEASES', given('SPRID_RELEASES')) ?? folder('SPRID_RELEASES'),
      mirrorMinutes: whole('SPRID_MIRROR_MINUTES', '5', 1, 10_080, 'minutes'),
      mirrorAllow: readHosts('SPRID_MIRROR_ALLOW', given('SPRID_MIRROR_ALLOW')),
      jobs: readCounters('SPRID_JOBS', given('SPRID_JOBS')) ?? folder('SPRID_JOBS'),
      isDemo: given('SPRID_RELEASES') === undefined,
      media: folder('SPRID_MEDIA'),
      databaseUrl: databaseUrl ? readDatabaseUrl('SPRID_DATABASE_URL', databaseUrl) : undefined,
      secret: secret ? readSecret('SPRID_SECRET', secret) : undefined,
      publisherTokens: readTokens('SPRID_PUBLISHER_TOKENS', given('SPRID_PUBLISHER_TOKENS')),
      threads: readList('SPRID_THREADS', given('SPRID_THREADS')),
      closedThreads: readList('SPRID_CLOSED_THREADS', given('SPRID_CLOSED_THREADS')),
      moderation: readChoice('SPRID_MODERATION', given('SPRID_MODERATION') ?? 'none', ['none', 'first', 'all']),
      names: readChoice('SPRID_NAMES', given('SPRID_NAMES') ?? 'optional', ['optional', 'required']),
      textLimit: whole('SPRID_TEXT_LIMIT', '4000', 1, 20_000, 'characters'),
      editMinutes: whole('SPRID_EDIT_MINUTES', '15', 0, 525_600, 'minutes'),
      rateLimitWrite: whole('SPRID_RATE_LIMIT_WRITE', '10', 0, 1_000_000, 'writes a minute'),
      rateLimitRead: readWhole(
        'SPRID_RATE_LIMIT_READ',
        given('SPRID_RATE_LIMIT_READ') ?? '1200',
        1_000_000,
        'a whole number of requests a minute, from 0 (no limit) to 1000000',
      ),
      trustedProxies: proxies ? readProxies('SPRID_TRUSTED_PROXIES', proxies) : [],
      // Beside any free port, and beside the last one, there is no "next" to take.
      demoPort: portOf('SPRID_DEMO_PORT') ?? (port === 0 || port === 65_535 ? 0 : port + 1),
      timeZone: readZone('SPRID_TIME_ZONE', given('SPRID_TIME_ZONE') ?? 'Europe/Stockholm'),
      origin: origin ? readOrigin('SPRID_ORIGIN', origin) : undefined,
    },
    warnings: Object.keys(environment)
      .filter((name) => name.startsWith('SPRID_') && !known.has(name))
      .map((name) => `${name} is set, but there is no such setting; --help lists them all.`),
  };
};
