/**
 * All settings, in one table. It defines how the environment is read, the text of `--help`, the table in
 * docs/hosting.md, the check for misspelt `SPRID_…` names, and the type of the configuration.
 */
import {
  address,
  choice,
  color,
  folder,
  folderIn,
  host,
  hosts,
  identifiers,
  language,
  mailAddress,
  mailAddresses,
  origin,
  picture,
  port,
  portAfter,
  ranges,
  whole,
  zone,
} from './readers.js';
import { databaseUrl, mailServer, moderators, secret, tokens, webhookSecret } from './secrets.js';
import { whereSet, type Setting } from './setting.js';
import { counters, newsrooms } from './sources.js';

/** The settings, by their names in the code. */
export const settings = {
  port: {
    name: 'PORT',
    fallback: '8263',
    help: 'port of the endpoint; 0 takes any free one',
    read: port,
  },
  host: {
    name: 'HOST',
    fallback: '127.0.0.1',
    help: 'address to listen on; 0.0.0.0 or :: for every one',
    read: host,
  },
  /** Holds the kept versions of the tag, the secret, and the comments when they are in a file. */
  data: {
    name: 'SPRID_DATA',
    fallback: '.data',
    help: 'folder for what must outlive a restart',
    read: folder,
  },
  releases: {
    name: 'SPRID_RELEASES',
    fallback: 'demo/content/releases',
    help: 'folder of releases, one JSON or Markdown file each; or addresses of newsrooms to mirror, comma between; none where only SPRID_JOBS is set',
    read: newsrooms,
  },
  mirrorMinutes: {
    name: 'SPRID_MIRROR_MINUTES',
    fallback: '5',
    help: 'minutes after which a mirrored newsroom is asked again',
    read: whole(1, 10_080, 'minutes'),
  },
  mirrorAllow: {
    name: 'SPRID_MIRROR_ALLOW',
    fallback: '',
    help: 'hosts, comma between, that may be mirrored though their addresses are private; empty is none',
    read: hosts,
  },
  jobs: {
    name: 'SPRID_JOBS',
    fallback: 'demo/content/jobs',
    help: 'folder of counters, one JSON, CSV or XLSX file each; or name=address#select=…&goal=… of figures to mirror, comma between; none where only SPRID_RELEASES is set',
    read: counters,
  },
  media: {
    name: 'SPRID_MEDIA',
    fallback: 'demo/content/media',
    help: 'folder of pictures, served under /media/; with content of your own, media in SPRID_DATA',
    read: folderIn('SPRID_DATA', 'media'),
  },
  /** Undefined for a file in the folder of data. */
  databaseUrl: {
    name: 'SPRID_DATABASE_URL',
    fallback: '',
    help: 'PostgreSQL for the comments, postgres://…; empty is the file comments.db in SPRID_DATA',
    read: whereSet(databaseUrl),
  },
  /** Undefined for a secret that the endpoint makes and keeps in the folder of data. */
  secret: {
    name: 'SPRID_SECRET',
    fallback: '',
    help: 'signs capabilities and writers, the same for every process; empty makes one in SPRID_DATA',
    read: whereSet(secret),
  },
  publisherTokens: {
    name: 'SPRID_PUBLISHER_TOKENS',
    fallback: '',
    help: 'who may publish figures of counters, name:token, comma between; empty is nobody',
    read: tokens,
  },
  threads: {
    name: 'SPRID_THREADS',
    fallback: '',
    help: 'threads of comments besides the one that each release has, comma between',
    read: identifiers,
  },
  closedThreads: {
    name: 'SPRID_CLOSED_THREADS',
    fallback: '',
    help: 'threads that take no new comments, comma between',
    read: identifiers,
  },
  moderation: {
    name: 'SPRID_MODERATION',
    fallback: 'none',
    help: "which comments are held for review: none, first (a writer's first) or all",
    read: choice('none', 'first', 'all'),
  },
  moderators: {
    name: 'SPRID_MODERATORS',
    fallback: '',
    help: 'who may moderate at /moderate, comma between, each as "npx sprid moderator <name>" writes it; empty is nobody',
    read: moderators,
  },
  /** Undefined for no webhook. */
  webhook: {
    name: 'SPRID_WEBHOOK',
    fallback: '',
    help: 'address that is told of comments by POST, signed as Standard Webhooks says; empty is none',
    read: whereSet(address),
  },
  webhookSecret: {
    name: 'SPRID_WEBHOOK_SECRET',
    fallback: '',
    help: 'what it is signed with: whsec_ and at least 16 bytes as base64',
    read: whereSet(webhookSecret),
  },
  /** Undefined for no mail. */
  mailServer: {
    name: 'SPRID_MAIL_SERVER',
    fallback: '',
    help: 'server that sends mail to moderators, smtp://user:password@host:587 or smtps://…; empty is no mail',
    read: whereSet(mailServer),
  },
  mailFrom: {
    name: 'SPRID_MAIL_FROM',
    fallback: '',
    help: 'address that the mail is from',
    read: whereSet(mailAddress),
  },
  mailTo: {
    name: 'SPRID_MAIL_TO',
    fallback: '',
    help: 'addresses that are told when comments wait or are reported, comma between',
    read: mailAddresses,
  },
  names: {
    name: 'SPRID_NAMES',
    fallback: 'optional',
    help: 'whether a comment needs a name: optional or required',
    read: choice('optional', 'required'),
  },
  /** In code points. */
  textLimit: {
    name: 'SPRID_TEXT_LIMIT',
    fallback: '4000',
    help: 'longest text of a comment, in characters',
    read: whole(1, 20_000, 'characters'),
  },
  editMinutes: {
    name: 'SPRID_EDIT_MINUTES',
    fallback: '15',
    help: 'for how long a writer can change a comment or take it back; 0 is not at all',
    read: whole(0, 525_600, 'minutes'),
  },
  retentionDays: {
    name: 'SPRID_RETENTION_DAYS',
    fallback: '0',
    help: 'days after which what readers wrote is erased, for good; 0 is never',
    read: whole(0, 36_500, 'days'),
  },
  linkLimit: {
    name: 'SPRID_LINK_LIMIT',
    fallback: '2',
    help: 'links that a comment may have before it is held, as other signs of spam are; counts where somebody reviews, which is with moderators or SPRID_MODERATION',
    read: whole(0, 1000, 'links'),
  },
  rateLimitWrite: {
    name: 'SPRID_RATE_LIMIT_WRITE',
    fallback: '10',
    help: 'comments, changes and likes a minute for one address prefix; 0 is no limit, also not per thread',
    read: whole(0, 1_000_000, 'writes a minute'),
  },
  rateLimitRead: {
    name: 'SPRID_RATE_LIMIT_READ',
    fallback: '1200',
    help: 'requests a minute to /api/ and /badge/ for one address prefix (IPv4 /24, IPv6 /64); 0 is no limit',
    read: whole(0, 1_000_000, 'requests a minute', 'no limit'),
  },
  trustedProxies: {
    name: 'SPRID_TRUSTED_PROXIES',
    fallback: '',
    help: 'addresses or ranges, comma between, whose X-Forwarded-For is believed; empty is none',
    read: ranges,
  },
  demoPort: {
    name: 'SPRID_DEMO_PORT',
    fallback: 'PORT + 1',
    help: 'port of the partner pages; 0 is no partner pages, as with content of your own',
    read: portAfter('PORT'),
  },
  timeZone: {
    name: 'SPRID_TIME_ZONE',
    fallback: 'Europe/Stockholm',
    help: 'time zone in which the days of deadlines begin and end',
    read: zone,
  },
  /** Undefined for the publisher of the newest release. */
  publisher: {
    name: 'SPRID_PUBLISHER',
    fallback: '',
    help: 'name over the pages of the newsroom; empty is who publishes the newest release',
    read: whereSet(({ text }) => text),
  },
  logo: {
    name: 'SPRID_LOGO',
    fallback: '',
    help: 'picture beside that name: a path such as /media/logo.svg, or an https address',
    read: whereSet(picture),
  },
  accent: {
    name: 'SPRID_ACCENT',
    fallback: '',
    help: 'color of links and bars on the pages, such as #0b5f6c',
    read: whereSet(color),
  },
  language: {
    name: 'SPRID_LANGUAGE',
    fallback: 'sv',
    help: 'language of the newsroom, by BCP 47 tag; a release has its own',
    read: language,
  },
  /** 0 for no metrics. */
  metricsPort: {
    name: 'SPRID_METRICS_PORT',
    fallback: '0',
    help: 'port of /metrics for Prometheus, on the same address; 0 is none',
    read: port,
  },
  log: {
    name: 'SPRID_LOG',
    fallback: 'text',
    help: 'text, or json: one object a line, one for each answer too',
    read: choice('text', 'json'),
  },
  /** Undefined for http://localhost and the port in use, which is known after listening. */
  origin: {
    name: 'SPRID_ORIGIN',
    fallback: 'http://localhost:PORT',
    help: 'origin at which readers reach the endpoint',
    read: whereSet(origin),
  },
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** The settings in the order of `--help`. */
export const allSettings: readonly Setting<unknown>[] = Object.values(settings);
