/**
 * Checks the text of a file. The format finds faults that a schema cannot express (a time without a zone, an address
 * with another host's name in it) and leaves faulty optional fields out; the schema then guarantees that the rest is
 * what the API promises.
 */
import type { TSchema } from '@sinclair/typebox';
import type { ParseContext } from '../../src/formats/context.js';
import type { Read } from '../../src/formats/contract.js';
import { FormatError } from '../../src/formats/format-error.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { firstFault } from '../schemas/first-fault.js';
import type { ContentFile } from './files.js';
import { contentBase, RelativeAddresses } from './relative.js';

const parseJson = (text: string, addresses: RelativeAddresses): unknown => {
  try {
    return JSON.parse(text, addresses.hide);
  } catch (error) {
    throw new FormatError(
      '',
      error instanceof RangeError ? 'is nested too deeply.' : `is none: ${(error as Error).message}.`,
    );
  }
};

/** The consequence of a fault in a folder of content. */
export const notServed = 'The file is not served.';

/** How to check a file, where kinds of content differ. */
export interface CheckOptions<Model> extends Pick<ParseContext, 'format' | 'select' | 'stated'> {
  /** Completes the model before it is served; may throw a `FormatError`. */
  finish?: (model: Model) => Model;
  /** The consequence in the warning about a file without a usable model. */
  consequence?: string;
}

/**
 * Reads and checks a file. Returns undefined after `warn` has named the file and the faulty field. Faulty optional
 * fields are named and left out.
 */
export const check = async <Model extends object>(
  file: ContentFile,
  read: Read<Model>,
  schema: TSchema,
  warn: Warn,
  options: CheckOptions<Model> = {},
): Promise<Model | undefined> => {
  const { finish, consequence = notServed, ...context } = options;
  const addresses = new RelativeAddresses();
  const say = (message: string): void => {
    warn(oneLine(`${file.path}: ${addresses.restoreIn(message)}`));
  };
  try {
    const model = await read(parseJson(file.text, addresses), { ...context, base: contentBase, report: say });
    if (!model) throw new FormatError('', 'is empty.');
    const restored = addresses.restore(model);
    const finished = finish ? finish(restored) : restored;
    const fault = firstFault(schema, finished);
    if (fault) throw fault;
    return finished;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    say(`${error.message} ${consequence}`);
    return undefined;
  }
};
