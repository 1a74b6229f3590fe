/**
 * All that can be set, in one table: the same entries read the environment,
 * write `--help` and know which `SPRID_…` names are misspelt.
 */
import { join, resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import { ConfigurationError } from './configuration-error.js';

/** What the endpoint runs with. Folders are absolute. */
export interface Config {
  port: number;
  host: string;
  /** What must outlive a restart: today the kept versions of the tag. */
  data: string;
  releases: string;
  jobs: string;
  media: string;
  /** Requests a minute for one address prefix; 0 is no limit. */
  rateLimitRead: number;
  trustedProxies: string[];
  /** Port of the partner pages; 0 is none. */
  demoPort: number;
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
  { name: 'SPRID_RELEASES', fallback: 'demo/content/releases', meaning: 'folder of releases, one JSON file each' },
  { name: 'SPRID_JOBS', fallback: 'demo/content/jobs', meaning: 'folder of counters, one JSON file each' },
  { name: 'SPRID_MEDIA', fallback: 'demo/content/media', meaning: 'folder of pictures, served under /media/' },
  {
    name: 'SPRID_RATE_LIMIT_READ',
    fallback: '1200',
    meaning: 'requests a minute to /api/ for one address prefix (IPv4 /24, IPv6 /64); 0 is no limit',
  },
  {
    name: 'SPRID_TRUSTED_PROXIES',
    fallback: '',
    meaning: 'addresses or ranges, comma between, whose X-Forwarded-For is believed; empty is none',
  },
  { name: 'SPRID_DEMO_PORT', fallback: 'PORT + 1', meaning: 'port of the partner pages; 0 is no partner pages' },
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
  const known = new Set(variables.map(({ name }) => name));
  return {
    config: {
      port,
      host,
      data: folder('SPRID_DATA'),
      releases: folder('SPRID_RELEASES'),
      jobs: folder('SPRID_JOBS'),
      media: folder('SPRID_MEDIA'),
      rateLimitRead: readWhole(
        'SPRID_RATE_LIMIT_READ',
        given('SPRID_RATE_LIMIT_READ') ?? '1200',
        1_000_000,
        'a whole number of requests a minute, from 0 (no limit) to 1000000',
      ),
      trustedProxies: proxies ? readProxies('SPRID_TRUSTED_PROXIES', proxies) : [],
      // Beside any free port, and beside the last one, there is no "next" to take.
      demoPort: portOf('SPRID_DEMO_PORT') ?? (port === 0 || port === 65_535 ? 0 : port + 1),
      origin: origin ? readOrigin('SPRID_ORIGIN', origin) : undefined,
    },
    warnings: Object.keys(environment)
      .filter((name) => name.startsWith('SPRID_') && !known.has(name))
      .map((name) => `${name} is set, but there is no such setting; --help lists them all.`),
  };
};
