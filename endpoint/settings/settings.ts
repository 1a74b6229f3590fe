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
    help: 'port of the endpoint; 0 is any free one',
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
    help: 'folder for data that must survive restarts and upgrades',
    read: folder,
  },
  releases: {
    name: 'SPRID_RELEASES',
    fallback: 'demo/content/releases',
    help: 'folder of releases, one JSON or Markdown file each; or addresses of newsrooms to mirror, separated by commas; none when only SPRID_JOBS is set',
    read: newsrooms,
  },
  mirrorMinutes: {
    name: 'SPRID_MIRROR_MINUTES',
    fallback: '5',
    help: 'minutes after which a mirrored source is fetched again',
    read: whole(1, 10_080, 'minutes'),
  },
  mirrorAllow: {
    name: 'SPRID_MIRROR_ALLOW',
    fallback: '',
    help: 'hosts that may be mirrored although their addresses are private, separated by commas; empty is none',
    read: hosts,
  },
  jobs: {
    name: 'SPRID_JOBS',
    fallback: 'demo/content/jobs',
    help: 'folder of counters, one JSON, CSV or XLSX file each; or name=address#select=…&goal=… of figures to mirror, separated by commas; none when only SPRID_RELEASES is set',
    read: counters,
  },
  media: {
    name: 'SPRID_MEDIA',
    fallback: 'demo/content/media',
    help: 'folder of pictures, served under /media/; with content of your own, by default media in SPRID_DATA',
    read: folderIn('SPRID_DATA', 'media'),
  },
  /** Undefined for a file in the folder of data. */
  databaseUrl: {
    name: 'SPRID_DATABASE_URL',
    fallback: '',
    help: 'PostgreSQL for the comments, postgres://…; by default the file comments.db in SPRID_DATA',
    read: whereSet(databaseUrl),
  },
  /** Undefined for a secret that the endpoint makes and keeps in the folder of data. */
  secret: {
    name: 'SPRID_SECRET',
    fallback: '',
    help: 'secret for capabilities and writers, the same for every process; by default one is made in SPRID_DATA',
    read: whereSet(secret),
  },
  publisherTokens: {
    name: 'SPRID_PUBLISHER_TOKENS',
    fallback: '',
    help: 'who may publish figures of counters, each as name:token, separated by commas; empty is nobody',
    read: tokens,
  },
  threads: {
    name: 'SPRID_THREADS',
    fallback: '',
    help: 'threads of comments in addition to those of the releases, separated by commas',
    read: identifiers,
  },
  closedThreads: {
    name: 'SPRID_CLOSED_THREADS',
    fallback: '',
    help: 'threads that accept no new comments, separated by commas',
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
    help: 'who may moderate at /moderate, each as "npx sprid moderator <name>" prints it, separated by commas; empty is nobody',
    read: moderators,
  },
  /** Undefined for no webhook. */
  webhook: {
    name: 'SPRID_WEBHOOK',
    fallback: '',
    help: 'address of a webhook that gets a POST about comments, signed by Standard Webhooks; empty is none',
    read: whereSet(address),
  },
  webhookSecret: {
    name: 'SPRID_WEBHOOK_SECRET',
    fallback: '',
    help: 'secret that signs the webhook: whsec_ and at least 16 bytes as base64',
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
    help: 'sender of the mail',
    read: whereSet(mailAddress),
  },
  mailTo: {
    name: 'SPRID_MAIL_TO',
    fallback: '',
    help: 'recipients of mail when comments wait or are reported, separated by commas',
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
    help: 'minutes in which a writer can change a comment or take it back; 0 is never',
    read: whole(0, 525_600, 'minutes'),
  },
  retentionDays: {
    name: 'SPRID_RETENTION_DAYS',
    fallback: '0',
    help: 'days after which comments of readers are erased for good; 0 is never',
    read: whole(0, 36_500, 'days'),
  },
  linkLimit: {
    name: 'SPRID_LINK_LIMIT',
    fallback: '2',
    help: 'links that a comment may have before it is held, like other signs of spam; applies only with moderators or SPRID_MODERATION',
    read: whole(0, 1000, 'links'),
  },
  rateLimitWrite: {
    name: 'SPRID_RATE_LIMIT_WRITE',
    fallback: '10',
    help: 'comments, changes and likes a minute for one network (IPv4 /24, IPv6 /64); 0 is no limit, also none per thread',
    read: whole(0, 1_000_000, 'writes a minute'),
  },
  rateLimitRead: {
    name: 'SPRID_RATE_LIMIT_READ',
    fallback: '1200',
    help: 'requests a minute to /api/ and /badge/ for one network (IPv4 /24, IPv6 /64); 0 is no limit',
    read: whole(0, 1_000_000, 'requests a minute', 'no limit'),
  },
  trustedProxies: {
    name: 'SPRID_TRUSTED_PROXIES',
    fallback: '',
    help: 'addresses or ranges whose X-Forwarded-For is trusted, separated by commas; empty is none',
    read: ranges,
  },
  demoPort: {
    name: 'SPRID_DEMO_PORT',
    fallback: 'PORT + 1',
    help: 'port of the partner pages; 0 is none, also the default with content of your own',
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
    help: 'name at the top of the pages of the newsroom; by default the publisher of the newest release',
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
    help: 'text, or json: one object on each line, also one for each answer',
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
