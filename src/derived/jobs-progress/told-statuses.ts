import { isWithheld, type FigureStatus } from '../../model/figure-status.js';
import type { HistoryPoint } from '../../model/jobs-progress.js';

/** The status of a figure with a value. */
export type ToldStatus = Exclude<FigureStatus, 'confidential' | 'missing'>;

/** What is shown about a figure's status: the status, and that it was revised where the status says something else. */
export const toldStatuses = ({
  value,
  status,
  revised,
}: Pick<HistoryPoint, 'value' | 'status' | 'revised'>): ToldStatus[] => {
  if (value === null || isWithheld(status)) return [];
  return [...(status ? [status] : []), ...(revised && status !== 'revised' ? (['revised'] as const) : [])];
};
