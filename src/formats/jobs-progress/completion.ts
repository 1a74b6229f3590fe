/**
 * Completes a figure with facts that its JSON lacks, such as the goal for a figure of a statistics office: a page, a
 * command or a setting states them. It replaces existing fields only on request.
 */
import type { JobsProgress, Milestone, Source, StartPoint, Unit } from '../../model/jobs-progress.js';
import type { ParseContext, StatedFacts } from '../context.js';
import { FormatError } from '../format-error.js';
import { leaveOut } from '../toolkit/json.js';
import { isDate, text, url } from '../toolkit/readers.js';

/** The fields that can be completed. */
type Completion = Pick<JobsProgress, 'goal' | 'deadline' | 'label' | 'milestones' | 'source' | 'start' | 'unit'>;

/** Makes the error for a wrong value; the name of the field is put before it. */
type Fault = (wanted: string) => FormatError;

const numberOf = (written: string, fault: Fault): number => {
  const given = written.trim();
  // A text with two meanings is refused: "1.000" could be one or a thousand.
  if (!/^-?\d{1,15}(\.\d{1,2}|\.\d{4,10})?$/.test(given)) throw fault('a number such as 1000 or 1000.5');
  return Number(given);
};

const dateOf = (written: string, fault: Fault): string => {
  const given = written.trim();
  if (!isDate(given)) throw fault('a date such as "2020-12-31"');
  return given;
};

const textOf = (written: string | undefined, fault: Fault): string => {
  const read = text.read(written, { base: '', report: () => undefined }, '');
  if (read === undefined) throw fault('text');
  return read;
};

/** Parses `300`, or `300@2014-12-31`. */
const pointOf = (written: string, fault: Fault): StartPoint => {
  const [, value = '', , date] = /^([^@]*)(@(.*))?$/s.exec(written) ?? [];
  const wanted: Fault = () => fault('a figure, or one with its day, as in "300@2014-12-31"');
  return { value: numberOf(value, wanted), ...(date !== undefined && { date: dateOf(date, wanted) }) };
};

/** Parses `jobb`, `job|jobs` for one and for others, or forms by their names: `one=miejsce|few=miejsca|other=miejsc`. */
const unitOf = (written: string, fault: Fault): Unit => {
  const wanted: Fault = () =>
    fault('one word, two as in "job|jobs", or forms by name as in "one=miejsce|few=miejsca|many=miejsc|other=miejsca"');
  const forms = written.split('|');
  const named = forms.flatMap((form) => /^\s*(zero|one|two|few|many|other)\s*=(.*)$/s.exec(form)?.slice(1) ?? []);
  if (!named.length) {
    if (forms.length > 2) throw wanted('');
    const one = textOf(forms[0], wanted);
    return { one, other: forms.length === 2 ? textOf(forms[1], wanted) : one };
  }
  const unit: Partial<Record<string, string>> = {};
  for (let at = 0; at < named.length; at += 2) unit[named[at] ?? ''] = textOf(named[at + 1], wanted);
  // Each form must have a name and occur once, and `other` is required.
  if (named.length < 2 * forms.length || Object.keys(unit).length < forms.length || !unit.other) throw wanted('');
  return unit as unknown as Unit;
};

/** Parses `500; 750@2018-03-01=three quarters`. */
const milestonesOf = (written: string, fault: Fault): Milestone[] =>
  written
    .split(';')
    .filter((part) => part.trim())
    .map((part) => {
      const [, point = '', , label] = /^([^=]*)(=(.*))?$/s.exec(part) ?? [];
      const wanted: Fault = () => fault('figures with ";" between them, as in "500; 750@2018-03-01=three quarters"');
      return { ...pointOf(point, wanted), ...(label?.trim() && { label: textOf(label, wanted) }) };
    });

/** Parses `SCB`, `SCB|https://www.scb.se/`, or with a license after a further `|`. */
const sourceOf = (written: string, fault: Fault, context: ParseContext): Source => {
  const [name, address, license, ...more] = written.split('|');
  const wanted: Fault = () =>
    fault('a name, or a name with an address and a license, as in "SCB|https://www.scb.se/|CC0"');
  const found = address?.trim() ? url.read(address.trim(), context, '') : undefined;
  if (more.length || (address?.trim() && found === undefined)) throw wanted('');
  return {
    name: textOf(name, wanted),
    ...(found !== undefined && { url: found }),
    ...(license?.trim() && { license: textOf(license, wanted) }),
  };
};

const readers: {
  [Name in keyof Completion]-?: (written: string, fault: Fault, context: ParseContext) => Completion[Name];
} = {
  goal: numberOf,
  start: pointOf,
  deadline: dateOf,
  label: textOf,
  unit: unitOf,
  milestones: milestonesOf,
  source: sourceOf,
};

/** The names of the fields that can be completed, as in attributes, options and settings. */
export const completed = Object.keys(readers) as (keyof Completion)[];

/** A fault in one of these fields is an error, because the display would be wrong. */
const strict: readonly (keyof Completion)[] = ['goal', 'start', 'deadline'];

/** Which fields replace those of the JSON: all where it is empty or "all". */
const overridden = (override: string | null | undefined): readonly string[] => {
  if (override == null) return [];
  const names = override.split(/[\s,;]+/).filter(Boolean);
  const unknown = names.find((name) => name !== 'all' && !(completed as string[]).includes(name));
  if (unknown !== undefined)
    throw new FormatError('override', `has ${JSON.stringify(unknown)}, which is none of ${completed.join(', ')}, all.`);
  return !names.length || names.includes('all') ? completed : names;
};

/**
 * Completes the figure with the facts that are stated beside it.
 * @throws FormatError where a goal, a start or a deadline is wrong; other faults are reported and left out
 */
export const complete = (progress: JobsProgress, stated: StatedFacts, context: ParseContext): JobsProgress => {
  const first = overridden(stated.override);
  const completion: Record<string, unknown> = {};
  for (const name of completed) {
    const written = name === 'source' ? stated.sourceName : stated[name];
    if (!written?.trim()) continue;
    const fault: Fault = (wanted) =>
      new FormatError(name, `must be ${wanted}, but ${JSON.stringify(written.slice(0, 60))} is given beside the JSON.`);
    const there = progress[name];
    try {
      const value = readers[name](written, fault, context);
      const isMissing = there == null || (Array.isArray(there) && !there.length);
      if (isMissing || first.includes(name)) completion[name] = value;
    } catch (error) {
      if (!(error instanceof FormatError) || strict.includes(name)) throw error;
      leaveOut(error, context);
    }
  }
  return { ...progress, ...completion };
};
