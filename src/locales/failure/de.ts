/** German. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'de',
  retry: 'Noch einmal versuchen',
  network: 'Dieser Inhalt konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  offline: 'Sie sind offline. Dieser Inhalt wird geladen, sobald die Verbindung wieder da ist.',
  timeout: 'Das Laden dieses Inhalts hat zu lange gedauert. Versuchen Sie es später noch einmal.',
  status: 'Dieser Inhalt konnte im Moment nicht geladen werden. Versuchen Sie es später noch einmal.',
  missing: 'Dieser Inhalt ist unter dieser Adresse nicht mehr vorhanden.',
  format: 'Dieser Inhalt konnte hier nicht angezeigt werden. Der Fehler liegt bei der Website, nicht bei Ihnen.',
};
