/** A counter at an address, read once as the mirror reads it: JSON or a published sheet, each redirect checked. */
import { FormatError } from '../../src/formats/format-error.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { oneLine } from '../operator/one-line.js';
import type { CounterChoices } from './counter-choices.js';
import { FetchError, Fetcher, type FetchOptions } from './fetch-document.js';
import { counterSource } from './jobs.js';
import { withoutSecrets } from './source.js';

/**
 * @param report called for each faulty field, which is left out
 * @throws ConfigurationError that names the host and says what is wrong, without a key that stands in the address
 */
export const readCounterAt = async (
  address: string,
  choices: CounterChoices,
  report: (message: string) => void,
  options: FetchOptions,
): Promise<JobsProgress> => {
  const kind = counterSource({ id: 'counter', address, ...choices }, 1);
  const { source } = kind;
  const say = (message: string): string => oneLine(withoutSecrets(source, `${source.host}${message}`));
  const fetcher = new Fetcher(options);
  try {
    const reading = await kind.read(
      { content: undefined, known: undefined },
      fetcher,
      (message) => {
        report(say(`: ${message}`));
      },
      new AbortController().signal,
    );
    if (!reading) throw new FetchError('has no figure');
    return reading.content.progress;
  } catch (error) {
    // The message of a format begins with a field, that of fetching with the host.
    if (error instanceof FormatError) throw new ConfigurationError(say(`: ${error.message}`));
    if (error instanceof FetchError)
      throw new ConfigurationError(say(` ${error.message}${error.message.endsWith('.') ? '' : '.'}`));
    throw error;
  } finally {
    await fetcher.close();
  }
};
