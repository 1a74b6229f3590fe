/** French. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'fr',
  why: 'Pourquoi signalez-vous ce commentaire\u202f?',
  reasons: {
    spam: 'Publicité',
    abuse: 'Insulte ou menace',
    illegal: 'Contenu illégal',
    private: 'Données personnelles',
    other: 'Autre raison',
  },
  note: 'Précisions pour la modération (facultatif)',
  send: 'Signaler',
  sent: 'Signalement envoyé. La modération va l’examiner.',
};
