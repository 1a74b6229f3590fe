/** Each kind of document that is read, what is chosen of it, and the sentences that must show: in the element and in every output. */
import { described } from './documents/described.js';
import { eurostat } from './documents/eurostat.js';
import { goals } from './documents/goals.js';
import { pxstat } from './documents/pxstat.js';
import { northern } from './documents/northern.js';
import { published } from './documents/published.js';
import { mended } from './documents/refused.js';
import { scb } from './documents/scb.js';
import { statuses } from './documents/statuses.js';
import { unusual } from './documents/unusual.js';
import type { ToldDocument } from './documents/told-document.js';

export { refused, sheets } from './documents/refused.js';

/** All documents that are told. */
export const toldDocuments: readonly ToldDocument[] = [
  ...scb,
  ...eurostat,
  ...pxstat,
  ...goals,
  ...published,
  ...unusual,
  ...described,
  ...statuses,
  ...northern,
  ...mended,
];
