/** The possible statuses of a figure, in the words of our own JSON. */
export const figureStatuses = [
  'provisional',
  'estimated',
  'forecast',
  'unreliable',
  'revised',
  'confidential',
  'missing',
] as const;

/** How certain a figure is. A confidential or missing one is not zero: it has no value. */
export type FigureStatus = (typeof figureStatuses)[number];

/** Whether a figure of this status has no value. */
export const isWithheld = (status: FigureStatus | undefined): status is 'confidential' | 'missing' =>
  status === 'confidential' || status === 'missing';
