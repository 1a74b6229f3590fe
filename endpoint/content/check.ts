/**
 * From the text of a file to what is served. The format finds what a schema
 * cannot say (a time without a zone, an address with another host's name in it)
 * and leaves faulty optional fields out; the schema then vouches that what is
 * left is what the API promises.
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

/** What a fault means in a folder of content. */
export const notServed = 'The file is not served.';

/** What of checking a file is not always the same. */
export interface CheckOptions<Model> extends Pick<ParseContext, 'format' | 'select' | 'stated'> {
  /** What else the model needs before it is served; may throw a `FormatError`. */
  finish?: (model: Model) => Model;
  /** What is said after the fault for which there is no model. */
  consequence?: string;
}

/**
 * What the file holds, or undefined after `warn` has named the file and the
 * field. Faulty optional fields are named and left out.
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
