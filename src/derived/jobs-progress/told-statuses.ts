import { figureStatuses, isWithheld, type FigureStatus } from '../../model/figure-status.js';
import type { HistoryPoint } from '../../model/jobs-progress.js';

/** The status of a figure with a value. */
export type ToldStatus = Exclude<FigureStatus, 'confidential' | 'missing'>;

const isStatus = (word: string): word is FigureStatus => (figureStatuses as readonly string[]).includes(word);

const parts = (remark = ''): string[] => remark.split(', ');

/** The remark without the statuses in it, which are shown in the words of the page's language. */
export const remarkOf = ({ remark }: Pick<HistoryPoint, 'remark'>): string =>
  parts(remark)
    .filter((part) => !isStatus(part))
    .join(', ');

/** Whether the source has a dash in the place of a figure: it may mean zero or nothing, and so is told as it is. */
export const isDash = ({ value, remark = '' }: Pick<HistoryPoint, 'value' | 'remark'>): boolean =>
  value === null && /^[-–]$/.test(remark);

/**
 * The statuses that are shown for a figure: its status, further ones in its remark, and `revised` where the status says
 * something else.
 */
export const toldStatuses = ({
  value,
  status,
  revised,
  remark,
}: Pick<HistoryPoint, 'value' | 'status' | 'revised' | 'remark'>): ToldStatus[] => {
  if (value === null || isWithheld(status)) return [];
  const all = [
    ...(status ? [status] : []),
    ...parts(remark).filter(isStatus),
    ...(revised ? ['revised' as const] : []),
  ];
  return [...new Set(all.filter((one): one is ToldStatus => !isWithheld(one)))];
};
