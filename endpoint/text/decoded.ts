/** A text without its percent signs; one that is broken, such as "100%.pdf", stays as it is. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
