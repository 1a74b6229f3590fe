/** Decodes percent escapes such as `%20`. A text with a broken escape, such as "100%.pdf", stays as it is. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
