/** What stands behind the `#` of a counter's address: which figure is meant, and what its source does not tell. */
import type { Stated } from '../../src/formats/context.js';
import { readFields } from '../../src/formats/jobs-progress/by-fields.js';
import { complete, completed } from '../../src/formats/jobs-progress/completion.js';
import { readChoices } from './choices.js';

/** What is said of a counter elsewhere. */
export interface CounterChoices {
  /** Name of its format, where it is not to be recognized. */
  format: string | null;
  /** Which figure is meant, `Kon=TotSa;Alder=tot`. */
  select: string | null;
  /** What completes the figure; missing or null where nothing does. */
  stated?: Stated | null | undefined;
}

const names: readonly string[] = ['format', 'select', 'fields', 'override', ...completed];

/** Statistics have dimensions of these names. */
const dimensions = ['unit', 'source'];

/** Whether a choice begins here, or what stands behind `select` or `fields`, which have a ";" themselves, goes on. */
const begins = (part: string, current: string): boolean => {
  const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
  if (current === 'select') return names.includes(name) && !dimensions.includes(name);
  return current !== 'fields' || (names.includes(name) && !value.startsWith('/'));
};

const partsOf = (fragment: string): string[] =>
  fragment.split('&').flatMap((choice) => {
    const parts: string[] = [];
    for (const part of choice.split(';')) {
      const last = parts.at(-1);
      const current = last?.replace(/=.*/s, '') ?? '';
      if (last === undefined || begins(part, current)) parts.push(part);
      else parts[parts.length - 1] = `${last};${part}`;
    }
    return parts;
  });

/** What is stated of a figure by these names; null where nothing is. @throws Error that says what is wrong */
export const readStated = (given: ReadonlyMap<string, string>): Stated | null => {
  const { source, ...rest } = Object.fromEntries(given);
  const stated: Stated = { ...rest, ...(source !== undefined && { sourceName: source }) };
  if (!Object.keys(stated).length) return null;
  const context = {
    base: 'https://content.invalid/',
    report: (message: string) => {
      throw new Error(message.replace(' It was left out.', ''));
    },
  };
  complete({ value: 0 }, stated, context);
  if (stated.fields != null) readFields(stated.fields);
  return stated;
};

/**
 * The choices of a counter's address, `…#goal=1000;deadline=2020-12-31&select=Kon=TotSa;Alder=tot`.
 * @throws Error that says what is wrong with one
 */
export const counterChoices = (fragment: string): CounterChoices => {
  const choices = readChoices(partsOf(fragment), names);
  const said = new Map([...choices].filter(([name]) => name !== 'format' && name !== 'select'));
  const named = { format: choices.get('format') ?? null, select: choices.get('select') ?? null };
  try {
    const stated = readStated(said);
    return { ...named, ...(stated && { stated }) };
  } catch (error) {
    const why = (error as Error).message.replace(/\.$/, '').replace(' beside the JSON', '');
    throw new Error(`has a choice that is wrong: ${why}`);
  }
};
