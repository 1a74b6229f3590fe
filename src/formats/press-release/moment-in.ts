/** Reads dates of services that write the local time of their country. */
import type { Moment } from '../context.js';
import { offsetIn, writeOffset } from './clock.js';
import { moment } from './moment.js';
import type { ReleaseReader } from './values.js';

/** A date of a service that mostly writes the local time of this zone. */
export const momentIn = (timeZone: string): ReleaseReader<Moment> => ({
  expected: moment().expected,
  read: (value, context) => {
    const asUtc = moment(context.readMoment ? timeZone : 'UTC').read(value, context, '');
    if (context.readMoment || !asUtc || asUtc.dateOnly || !moment().read(value, context, '')?.dateOnly) return asUtc;
    const offset = writeOffset(offsetIn(timeZone, Date.parse(asUtc.time)));
    return { time: asUtc.time.replace('Z', offset), dateOnly: false };
  },
});
