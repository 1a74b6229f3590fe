import { limits } from './limits.js';
import { LoadError } from './load-error.js';

/** The text of an answer. One that is too long is given up where that is seen: one that never ends would fill the memory. */
export const readText = async ({ body }: Response): Promise<string> => {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const piece = await reader?.read();
    text += decoder.decode(piece?.value, { stream: !!piece?.value });
    if (text.length > limits.length) {
      void reader?.cancel();
      throw new LoadError('format', `is more than ${String(limits.length)} characters of JSON: serve less.`);
    }
    if (piece?.done !== false) return text;
  }
};
