/**
 * The demo's moderator, whose password is shown on the demo's page. It exists only where its readers could harm nobody
 * else's comments: on this machine alone, with the demo's content and its own database.
 */
import type { Moderator } from '../comments/moderators.js';
import type { Config } from '../settings/config.js';

/** The name and password on the demo's page. */
export const demoModerator = { name: 'demo', password: 'sprid demo password' } as const;

const hash = 'scrypt.14.8.5.dON9r1pE0sur5Q7y3FnY-w.tsz2B3QedWV9t-7n9Z-J2NeQhghSr2qSm_xZgdwFDlI';

const isLoopback = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);

/** The moderators from the settings, or the demo's own in the demo. */
export const moderatorsOf = ({
  moderators,
  isDemo,
  host,
  origin,
  threads,
  databaseUrl,
  trustedProxies,
}: Config): { moderators: readonly Moderator[]; isDemoOnly: boolean } => {
  const isAlone = isLoopback(host) && origin === undefined && databaseUrl === undefined && !trustedProxies.length;
  const isDemoOnly = !moderators.length && isDemo && isAlone && !threads.length;
  return { moderators: isDemoOnly ? [{ name: demoModerator.name, hash }] : moderators, isDemoOnly };
};
