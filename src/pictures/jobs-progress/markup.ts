/** Text that goes into HTML and XML alike, between tags and between quotes. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// XML has no way at all to write these, not even as references; one of them makes the whole picture unreadable.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text, so that no reader of HTML or XML finds markup in it. */
export const escapeText = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"']/g, (sign) => references[sign] ?? sign);

/** The address where it leads to a page of the web; no other scheme becomes a link. */
export const webAddress = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
