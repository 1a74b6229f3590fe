/** Reads the environment into the configuration. */
import type { EnvironmentValue } from './setting.js';
import { allSettings, settings } from './settings.js';

type Settings = typeof settings;

/** The endpoint's configuration. Folders are absolute. */
export type Config = { [Name in keyof Settings]: ReturnType<Settings[Name]['read']> } & {
  /** Whether the example content is served, together with the generated thread. */
  isDemo: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

const known: ReadonlyMap<string, string> = new Map(allSettings.map(({ name, fallback }) => [name, fallback]));

/**
 * Reads the environment. Throws a `ConfigurationError` for the first bad value.
 * @param environment usually `process.env`; an empty value counts as not set
 * @param root folder of the defaults; values that are set are relative to the current folder
 */
export const readConfig = (environment: Environment, root: string): { config: Config; warnings: string[] } => {
  const setTo = (name: string): string => environment[name]?.trim() ?? '';
  const isDemo = [settings.releases, settings.jobs].every(({ name }) => setTo(name) === '');
  const givenOf = (name: string): EnvironmentValue => {
    const text = setTo(name);
    return { name, text: text || (known.get(name) ?? ''), isSet: text !== '', isDemo, root, of: givenOf };
  };
  const read = Object.entries(settings).map(([field, { name, read }]) => [field, read(givenOf(name))]);
  return {
    config: { ...(Object.fromEntries(read) as Config), isDemo },
    warnings: Object.keys(environment)
      .filter((name) => name.startsWith('SPRID_') && !known.has(name))
      .map((name) => `${name} is set, but there is no such setting; --help lists them all.`),
  };
};
