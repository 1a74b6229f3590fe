/** What the app is built from: folders, settings, stores. */
import type { RequestListener } from 'node:http';
import type { Moderation } from '../src/model/comment-box.js';
import type { Origins } from './demo/origins.js';
import type { PlaceRules } from './pages/settle-pages.js';
import type { JobsSource } from './mirror/jobs.js';
import type { MirrorOptions } from './mirror/mirror.js';
import type { Warn } from './operator/one-line.js';
import type { PublisherToken } from './counters/publishers.js';
import type { RasterOptions } from './rasters/rasters.js';
import type { Moderator } from './comments/moderators.js';
import type { CommentBox } from './routes/comment-box/parts.js';
import type { Site } from './pages/site.js';
import type { StaticFolders } from './routes/static.js';
import type { Secret } from './comments/secret.js';
import type { Store } from './store/store.js';

/** The store of the comments, and the rules for them. The caller closes the store. */
export interface CommentOptions {
  store: Store;
  secret: Secret;
  /** Threads in addition to those of the releases. */
  threads: readonly string[];
  closedThreads: readonly string[];
  moderation: Moderation;
  names: 'optional' | 'required';
  textLimit: number;
  editMinutes: number;
  rateLimitWrite: number;
  /** How many links a comment may have before it is held. When it is missing, no comment is held as likely spam. */
  linkLimit?: number | undefined;
  /** Writes down a notice for the publisher. When it is missing, nobody is notified. */
  notice?: CommentBox['notice'];
  /** Who may moderate; nobody by default. Without moderators, readers cannot report comments. */
  moderators?: readonly Moderator[];
  /** How many event streams may be open in this process; 2,000 by default. */
  liveStreams?: number;
}

/** What the app serves, and to whom. Folders are absolute. */
export interface AppOptions extends StaticFolders {
  /** A folder, or the addresses of newsrooms to mirror. */
  releases: string | readonly string[];
  /** Required where releases or counters are mirrored from addresses. */
  mirror?: MirrorOptions;
  /** When it is missing, the pictures of a folder's releases are served as they are. */
  rasters?: RasterOptions;
  /** A folder, or sources of counters to mirror. */
  jobs: string | readonly JobsSource[];
  /** The site whose pages these are; by default a nameless one in Swedish. */
  site?: Site;
  /** The folder of the demo's pages. Without it, `/` is the newsroom. */
  demo?: string | undefined;
  /** Whether the demo's page shows how to sign in as its moderator. */
  demoModerates?: boolean;
  version: string;
  /** When it is missing, no comments are served, and publishers cannot send figures. */
  comments?: CommentOptions;
  /** Requests a minute for one network; 0 is no limit. */
  rateLimitRead: number;
  trustedProxies: readonly string[];
  /** Who may publish figures; nobody by default. */
  publisherTokens?: readonly PublisherToken[];
  /** The time zone in which the days of deadlines begin. */
  timeZone: string;
  origins: () => Origins;
  /** Gives out the files of an exported site; see `PlaceRules`. Undefined on an endpoint. */
  claims?: PlaceRules['claims'];
  warn: Warn;
  /** Wraps the listener, to count or log every request before anything else. */
  before?: (listener: RequestListener) => RequestListener;
  /** The clock, in milliseconds. */
  now?: () => number;
}
