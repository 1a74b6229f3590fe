import type { FigureStatus } from '../../../model/jobs-progress.js';
import type { Words } from '../../words.js';

/** What the regions of a counter say; loaded with their code. The figures come formatted. */
export interface RegionsWords extends Words {
  /** The page's own part of the whole; `percent` is undefined where it is too small to tell. */
  part: (own: OwnFigure & { percent: string | undefined }) => string;
  /** The page's own figure beside the whole one, of which it is no part. */
  beside: (own: OwnFigure) => string;
  /** The page's own figure alone; undefined where there is none. */
  alone: (name: string, figure: string | undefined) => string;
  /** What the table holds, by the name of the set. */
  captions: Readonly<Record<string, string>>;
  caption: string;
  name: string;
  /** The head of the figures; `goal` says that goals stand beside them. */
  figure: (goal: boolean) => string;
  /** A figure beside its goal. */
  goal: (figure: string) => string;
  /** Marks the page's own region. */
  own: string;
  missing: string;
  all: (count: string) => string;
  status: Readonly<Record<FigureStatus, string>>;
}

/** The page's own figure and the whole one. */
export interface OwnFigure {
  name: string;
  value: string;
  whole: string;
  /** Of the value. Begins with a space; empty where nobody says what is counted. */
  unit: string;
  /** The unit in the form that the whole asks for. */
  wholeUnit: string;
}
