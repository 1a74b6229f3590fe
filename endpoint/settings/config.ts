/** The environment as what the endpoint runs with. */
import type { Given } from './setting.js';
import { allSettings, settings } from './settings.js';

type Settings = typeof settings;

/** What the endpoint runs with. Folders are absolute. */
export type Config = { [Name in keyof Settings]: ReturnType<Settings[Name]['read']> } & {
  /** Whether the example content is served, and so a generated thread beside it. */
  isDemo: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

const known: ReadonlyMap<string, string> = new Map(allSettings.map(({ name, fallback }) => [name, fallback]));

/**
 * Reads the environment. Throws a `ConfigurationError` for the first bad value.
 * @param environment usually `process.env`; an empty value counts as not set
 * @param root folder in which the defaults stand; what is set is relative to the current one
 */
export const readConfig = (environment: Environment, root: string): { config: Config; warnings: string[] } => {
  const setTo = (name: string): string => environment[name]?.trim() ?? '';
  const textOf = (name: string): string => setTo(name) || (known.get(name) ?? '');
  const givenOf = (name: string): Given => ({ name, text: textOf(name), isSet: setTo(name) !== '', root, textOf });
  const read = Object.entries(settings).map(([field, { name, read }]) => [field, read(givenOf(name))]);
  return {
    config: { ...(Object.fromEntries(read) as Config), isDemo: setTo(settings.releases.name) === '' },
    warnings: Object.keys(environment)
      .filter((name) => name.startsWith('SPRID_') && !known.has(name))
      .map((name) => `${name} is set, but there is no such setting; --help lists them all.`),
  };
};
