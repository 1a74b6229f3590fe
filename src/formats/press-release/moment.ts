/**
 * Reads dates in the most common notations. For others, more code is loaded, and the document is read again from its
 * beginning.
 */
import { loadCode } from '../../code/load-code.js';
import type { PressReleaseList } from '../../model/press-release.js';
import type { Moment, ReleaseContext } from '../context.js';
import type { ReadReleases } from '../contract.js';
import { time } from '../toolkit/readers.js';
import type { ReleaseReader } from './values.js';

/** Thrown at a date that needs code which is not loaded yet. */
const otherWay = new Error();

/** Thrown at words that may be meaningless; see `cleaning.ts`. */
export const doubtfulWords = new Error();

const usual = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(?:([Zz])|([+-]\d\d):?(\d\d))?)?$/;

/** A date; one without a zone is in this one. `readMoment` reads it. */
export const moment = (timeZone?: string): ReleaseReader<Moment> => ({
  expected: 'a date such as "2017-10-10T07:20:00+02:00"',
  read: (given, context) => {
    const value = typeof given === 'number' ? String(given) : given;
    if (typeof value !== 'string' || !value.trim()) return undefined;
    if (context.readMoment) return context.readMoment(value, timeZone);
    const [, day = '', clock, second = ':00', utc, hours, minutes = ''] = usual.exec(value) ?? [];
    const isZoned = utc ?? hours ?? timeZone === 'UTC';
    const offset = hours ? `${hours}:${minutes}` : 'Z';
    const told = time.read(`${day}T${clock ?? '00:00'}${second}${offset}`, context, '');
    if (!told || (clock && timeZone && !isZoned)) throw otherWay;
    const dateOnly = !clock || !isZoned;
    return { time: dateOnly ? `${day}T00:00:00Z` : told.replace(/[+-]00:00$/, 'Z'), dateOnly };
  },
});

/** Reads with the loaded code, and again with each further code that turns out to be needed. */
export const withDates =
  <Name extends string>(
    format: Name,
    read: (json: unknown, context: ReleaseContext) => PressReleaseList,
  ): ReadReleases<Name> =>
  async (json, context) => {
    context.trace?.('format', format);
    const more: Partial<ReleaseContext> = {};
    let told = 0;
    let list: (PressReleaseList & { format: Name }) | undefined;
    while (!list) {
      // A message is reported only once.
      let known = told;
      const report = (message: string): void => {
        if (known-- > 0) return;
        told++;
        context.report(message);
      };
      try {
        list = { format, ...read(json, { ...context, ...more, report }) };
      } catch (error) {
        if (error === otherWay) more.readMoment = (await loadCode(() => import('./dates.js'))).readMoment;
        else if (error === doubtfulWords) more.cleaning = (await loadCode(() => import('./cleaning.js'))).cleaning;
        else throw error;
      }
    }
    const { items } = list;
    // A missing text is searched for afterwards, so that nobody waits for it.
    if (!context.isTextless && items.some(({ body, restricted }) => !body && !restricted))
      void loadCode(() => import('./elsewhere.js')).then(
        ({ tellElsewhere }) => {
          tellElsewhere(json, items, context);
        },
        () => undefined,
      );
    return list;
  };
