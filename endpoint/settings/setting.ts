import { ConfigurationError } from '../operator/configuration-error.js';

/** The value of a setting in the environment. */
export interface EnvironmentValue {
  /** Its name, for messages. */
  name: string;
  /** The value or else the default, without white space around it. */
  text: string;
  isSet: boolean;
  /** Whether the example content is served, because no other content is set. */
  isDemo: boolean;
  /** The folder of the defaults. */
  root: string;
  /** Another setting. */
  of: (name: string) => EnvironmentValue;
}

/** Reads the value of a setting. Throws a `ConfigurationError` when it is not valid. */
export type SettingReader<Value> = (given: EnvironmentValue) => Value;

/** One row of the table of settings. */
export interface Setting<Value> {
  name: string;
  /** The default, as `--help` shows it and as the reader gets it; empty for none. */
  fallback: string;
  /** What it sets, in a few words. */
  help: string;
  read: SettingReader<Value>;
}

/** Throws a sentence with the value and what it must be. */
export const refuse = ({ name, text }: Pick<EnvironmentValue, 'name' | 'text'>, wanted: string): never => {
  throw new ConfigurationError(`${name} is ${JSON.stringify(text)}, but must be ${wanted}.`);
};

/** Reads a value only where it is set. The default of such a setting is described in words, or there is none. */
export const whereSet =
  <Value>(read: SettingReader<Value>): SettingReader<Value | undefined> =>
  (given) =>
    given.isSet ? read(given) : undefined;
