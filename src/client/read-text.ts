import { limits } from './limits.js';
import { LoadError } from './load-error.js';

/**
 * Reads the text of an answer. Reading stops at the limit, because an endless answer would fill the memory.
 * @throws LoadError without a message
 */
export const readText = async (
  { body }: Response,
  { length }: Pick<typeof limits, 'length'> = limits,
): Promise<string> => {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const value = (await reader?.read())?.value;
    text += decoder.decode(value, { stream: !!value });
    if (text.length > length) {
      void reader?.cancel();
      throw new LoadError('format', '');
    }
    if (!value) return text;
  }
};
