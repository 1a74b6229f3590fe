/** An address in a form that can be compared: `%c3` and `%C3` mean the same. */
export const comparableAddress = (address: string): string =>
  address.replace(/%[\da-f]{2}/gi, (escape) => escape.toUpperCase());
