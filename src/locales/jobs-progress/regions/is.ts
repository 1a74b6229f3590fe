/** Icelandic. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'is',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} af ${whole}${percent ? `, ${percent} af heildinni` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, til samanburðar ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'tölu vantar'}.`,
  captions: { GR: 'Sveitarfélög á Gautaborgarsvæðinu' },
  caption: 'Eftir svæðum',
  name: 'Svæði',
  figure: (goal) => (goal ? 'Tala og markmið' : 'Tala'),
  goal: (figure) => `markmið ${figure}`,
  own: '(hér)',
  missing: 'tölu vantar',
  all: (count) => `Öll svæði (${count})`,
  status: {
    provisional: 'bráðabirgðatala',
    confidential: 'trúnaðarmál',
    revised: 'endurskoðuð tala',
    estimated: 'áætluð tala',
    forecast: 'spá',
    unreliable: 'óviss tala',
    missing: 'tölu vantar',
  },
};
