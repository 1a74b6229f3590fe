/**
 * The JSON is not what the element shows. Every format throws it. The message is for the developer, in English, and
 * names the field and the remedy.
 */
export class FormatError extends Error {
  override name = 'FormatError';
  /** The place of the fault, for example `links[2].url`; empty for the document itself. */
  readonly field: string;

  constructor(field: string, remedy: string) {
    super(field ? `"${field}" ${remedy}` : `The JSON ${remedy}`);
    this.field = field;
  }
}
