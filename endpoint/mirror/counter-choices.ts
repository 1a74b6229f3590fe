/** Options behind the `#` of a counter's address: which figure to select, and what its source does not say. */
import type { StatedFacts } from '../../src/formats/context.js';
import { readFields } from '../../src/formats/jobs-progress/by-fields.js';
import { complete, completed } from '../../src/formats/jobs-progress/completion.js';
import { readChoices } from './choices.js';

/** What the operator sets for a mirrored counter. */
export interface CounterChoices {
  /** The name of its format; null to recognize it. */
  format: string | null;
  /** Which figure to select, `Kon=TotSa;Alder=tot`. */
  select: string | null;
  /** Fields that complete the figure; missing or null where there are none. */
  stated?: StatedFacts | null | undefined;
}

const names: readonly string[] = ['format', 'select', 'fields', 'override', ...completed];

/** Statistics also have dimensions of these names. */
const dimensions = ['unit', 'source'];

/** Whether a part begins a new option, or continues `select` or `fields`, whose values contain ";" as well. */
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

/**
 * The fields that are stated for a figure; null where there are none.
 * @throws Error that names the fault
 */
export const readStated = (given: ReadonlyMap<string, string>): StatedFacts | null => {
  const { source, ...rest } = Object.fromEntries(given);
  const stated: StatedFacts = { ...rest, ...(source !== undefined && { sourceName: source }) };
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
 * The options of a counter's address, `…#goal=1000;deadline=2020-12-31&select=Kon=TotSa;Alder=tot`.
 * @throws Error that names the fault of one
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
