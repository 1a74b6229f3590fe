/** What figures are told apart by. */

/** One value of a dimension. */
export interface Category {
  code: string;
  label?: string | undefined;
}

/** What figures are told apart by. */
export interface Dimension {
  id: string;
  label?: string | undefined;
  categories: readonly Category[];
  role?: 'time' | 'geo' | 'metric' | undefined;
  /** The code of the whole, where the document declares one. */
  total?: string | undefined;
  /** The codes that the whole is made of, where the document declares them; else all others. */
  parts?: readonly string[] | undefined;
  /** Words that may say how long its periods are. */
  hint?: string | undefined;
}
