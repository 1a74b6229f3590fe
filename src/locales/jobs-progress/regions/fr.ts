/** French. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'fr',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}\u00a0: ${value} sur ${whole}${wholeUnit}${percent ? `, soit ${percent} de l’ensemble` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}\u00a0: ${value}${unit}, contre ${whole} pour l’ensemble.`,
  alone: (name, figure) => `${name}\u00a0: ${figure ?? 'aucun chiffre'}.`,
  captions: { GR: 'Les communes de la région de Göteborg' },
  caption: 'Par territoire',
  name: 'Territoire',
  figure: (goal) => (goal ? 'Chiffre et objectif' : 'Chiffre'),
  goal: (figure) => `objectif ${figure}`,
  own: '(ici)',
  missing: 'aucun chiffre',
  all: (count) => `Tout afficher (${count})`,
  status: {
    provisional: 'provisoire',
    confidential: 'confidentiel',
    revised: 'révisé',
    estimated: 'estimé',
    forecast: 'prévision',
    unreliable: 'incertain',
    missing: 'non disponible',
  },
};
