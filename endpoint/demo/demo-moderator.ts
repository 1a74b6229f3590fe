/**
 * The demo's moderator, whose password stands on the demo's page. So there is one only where nobody else's comments could
 * be decided on by who reads that: on this machine alone, with the demo's content and its own database.
 */
import type { Moderator } from '../comments/moderators.js';
import type { Config } from '../settings/config.js';

/** What stands on the page. */
export const demoModerator = { name: 'demo', password: 'sprid demo password' } as const;

const hash = 'scrypt.14.8.5.dON9r1pE0sur5Q7y3FnY-w.tsz2B3QedWV9t-7n9Z-J2NeQhghSr2qSm_xZgdwFDlI';

const isLoopback = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);

/** Who may moderate: those of the settings, or in the demo its own. */
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
