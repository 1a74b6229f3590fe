import { ConfigurationError } from '../operator/configuration-error.js';

/** A variable as it stands in the environment. */
export interface Given {
  /** Its name, for the person who has to mend it. */
  name: string;
  /** What is set, or else the default; neither begins or ends with a space. */
  text: string;
  isSet: boolean;
  /** The folder in which defaults stand. */
  root: string;
  /** The text of another variable. */
  textOf: (name: string) => string;
}

/** From a variable to what the endpoint runs with. Throws a `ConfigurationError` when it is no such thing. */
export type Read<Value> = (given: Given) => Value;

/** One row of the table. */
export interface Setting<Value> {
  name: string;
  /** What counts when nothing is set, as `--help` says it and as it is read; empty for nothing. */
  fallback: string;
  /** What it sets, in a few words. */
  help: string;
  read: Read<Value>;
}

/** Throws the sentence that says what is set and what it must be. */
export const refuse = ({ name, text }: Pick<Given, 'name' | 'text'>, wanted: string): never => {
  throw new ConfigurationError(`${name} is ${JSON.stringify(text)}, but must be ${wanted}.`);
};

/** Undefined where nothing is set: the default of such a setting is told in words, or is nothing. */
export const whereSet =
  <Value>(read: Read<Value>): Read<Value | undefined> =>
  (given) =>
    given.isSet ? read(given) : undefined;
