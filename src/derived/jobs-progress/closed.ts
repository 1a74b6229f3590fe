/** Adds a full stop to a sentence, unless it ends in a punctuation mark. */
export const closed = (text: string): string => (/[.!?…።]$/.test(text) ? text : `${text}.`);
