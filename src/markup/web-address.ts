/** The address where it leads to a page of the web; no other scheme becomes a link. */
export const webAddress = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
