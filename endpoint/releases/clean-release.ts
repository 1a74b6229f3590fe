import { FormatError } from '../../src/formats/format-error.js';
import type { PressRelease } from '../../src/model/press-release.js';
import type { UntrustedHtml } from '../../src/model/text.js';
import { TooLongError } from '../html/clean.js';

/** Cleans HTML; throws a `TooLongError` when there is too much of it. */
export type CleanHtml = (html: UntrustedHtml) => UntrustedHtml;

const cleanPart = (field: string, html: UntrustedHtml, clean: CleanHtml): { body?: UntrustedHtml } => {
  try {
    const body = clean(html);
    return body ? { body } : {};
  } catch (error) {
    throw error instanceof TooLongError ? new FormatError(field, error.message) : error;
  }
};

/**
 * Cleans all HTML of a release.
 * @throws FormatError
 */
export const cleanRelease = ({ body, boilerplates, ...rest }: PressRelease, clean: CleanHtml): PressRelease => ({
  ...rest,
  ...(body && cleanPart('body', body, clean)),
  ...(boilerplates && {
    boilerplates: boilerplates.map(({ body: text, ...part }, index) => ({
      ...part,
      ...(text && cleanPart(`boilerplates[${String(index)}].body`, text, clean)),
    })),
  }),
});
