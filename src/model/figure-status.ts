/** How sure a figure can be, in the words of our own JSON. */
export const figureStatuses = [
  'provisional',
  'estimated',
  'forecast',
  'unreliable',
  'revised',
  'confidential',
  'missing',
] as const;

/** How sure a figure is. A confidential or a missing one is not zero: it is not told. */
export type FigureStatus = (typeof figureStatuses)[number];

/** Whether a figure of this status is not told. */
export const isWithheld = (status: FigureStatus | undefined): status is 'confidential' | 'missing' =>
  status === 'confidential' || status === 'missing';
