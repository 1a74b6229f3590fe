/** What every payload is made of. */

/** One text and its clean tree, with the attributes of each element in the order of their names. */
export interface Payload {
  title: string;
  payload: string;
  expected: string;
}

/** Where the HTML stands. */
export const base = 'https://news.example/api/releases/x';

/** A picture as it is written: whoever shows it decides how it is loaded. */
export const image = (
  src: string,
  { alt = '', height = '', sizes = '', srcset = '', title = '', width = '' } = {},
): string => {
  const attributes = {
    alt,
    decoding: 'async',
    height,
    loading: 'lazy',
    referrerpolicy: 'strict-origin',
    sizes,
    src,
    srcset,
    title,
    width,
  };
  const written = Object.entries(attributes).filter(([name, value]) => value || name === 'alt');
  return `<img ${written.map(([name, value]) => `${name}="${value}"`).join(' ')}>`;
};

/** A link as it is written. */
export const link = (href: string, inner: string): string => `<a href="${href}" rel="noopener">${inner}</a>`;

/** The plainest picture. */
export const picture = image('https://p.example/a.png');

/** It stays as it is. */
export const kept = (title: string, payload: string): Payload => ({ title, payload, expected: payload });

/** Nothing of it is left between two letters, which shows that the text around it is. */
export const gone = (title: string, payload: string): Payload => ({ title, payload: `a${payload}b`, expected: 'ab' });

/** A link that cannot be followed safely: its text is left. */
export const textOnly = (title: string, href: string): Payload => ({
  title,
  payload: `<a href="${href}">text</a>`,
  expected: 'text',
});

/** A link that is kept, with the address that it gets. */
export const followed = (title: string, href: string, expected: string): Payload => ({
  title,
  payload: `<a href="${href}">text</a>`,
  expected: link(expected, 'text'),
});

/** A picture with these candidates. */
export const candidates = (title: string, srcset: string, expected: string): Payload => ({
  title,
  payload: `<img src="https://p.example/a.png" srcset="${srcset}">`,
  expected: image('https://p.example/a.png', { srcset: expected }),
});

/** A link to a film: where it is watched, where it is played, and what it is called. */
export const film = (page: string, embed: string, text: string): string =>
  `<a data-embed="${embed.replaceAll('&', '&amp;')}" href="${page}" rel="noopener">${text}</a>`;

/** A frame with this address becomes that link. */
export const played = (title: string, src: string, page: string, embed: string): Payload => ({
  title,
  payload: `<iframe src="${src}"></iframe>`,
  expected: film(page, embed, new URL(page).hostname),
});
