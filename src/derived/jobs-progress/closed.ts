/** A sentence with its full stop, of which it may have one already. */
export const closed = (text: string): string => (/[.!?…።]$/.test(text) ? text : `${text}.`);
