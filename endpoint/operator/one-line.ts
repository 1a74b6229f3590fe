/** Warns the operator, one line at a time. */
export type Warn = (line: string) => void;

/** The text on one line, so that text from files and requests cannot forge lines of the log. */
export const oneLine = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
