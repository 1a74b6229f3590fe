import type { FigureStatus } from '../../../model/jobs-progress.js';
import type { Words } from '../../words.js';

/** The words for the regions of a counter; loaded with their code. The figures are formatted. */
export interface RegionsWords extends Words {
  /** The share of the page's own region; `percent` is undefined where it would be rounded to zero. */
  part: (own: OwnFigure & { percent: string | undefined }) => string;
  /** The figure of the page's own region, compared with the whole, of which it is no part. */
  beside: (own: OwnFigure) => string;
  /** The figure of the page's own region alone; undefined where it has none. */
  alone: (name: string, figure: string | undefined) => string;
  /** The caption of the table, by the name of the set. */
  captions: Readonly<Record<string, string>>;
  caption: string;
  name: string;
  /** The column heading for the figures; `goal` means that goals are shown with them. */
  figure: (goal: boolean) => string;
  /** The goal after a figure. */
  goal: (figure: string) => string;
  /** Marks the page's own region. */
  own: string;
  missing: string;
  all: (count: string) => string;
  status: Readonly<Record<FigureStatus, string>>;
}

/** The figures of the page's own region and of the whole. */
export interface OwnFigure {
  name: string;
  value: string;
  whole: string;
  /** The unit for the value. Begins with a space; empty where it is not known what is counted. */
  unit: string;
  /** The unit for the whole. */
  wholeUnit: string;
}
