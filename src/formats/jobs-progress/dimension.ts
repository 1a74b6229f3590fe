/** The dimensions of a table of figures. */

/** One value of a dimension. */
export interface Category {
  code: string;
  label?: string | undefined;
}

/** A dimension, such as time, sex or region. */
export interface Dimension {
  id: string;
  label?: string | undefined;
  categories: readonly Category[];
  role?: 'time' | 'geo' | 'metric' | undefined;
  /** The code of the whole, where the document declares one. */
  total?: string | undefined;
  /** The codes of the parts of the whole, where the document declares them; by default all other codes. */
  parts?: readonly string[] | undefined;
  /** Words that may name the length of its periods. */
  hint?: string | undefined;
}
