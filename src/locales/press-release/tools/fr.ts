/** French. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'fr',
  close: 'Fermer',
  previous: 'Image précédente',
  next: 'Image suivante',
  place: (number, of) => `Image ${number} sur ${of}`,
  credit: (name) => `Image\u00a0: ${name}`,
  file: 'Ouvrir le fichier image',
  play: (title) => `Lire la vidéo\u00a0: ${title}`,
  playsFrom: (host) => `La vidéo n’est chargée depuis ${host} que lorsque vous la lisez.`,
  share: 'Partager',
  shareBy: 'Partager par une application…',
  copyLink: 'Copier le lien',
  mail: 'Envoyer par courriel',
  copyText: 'Copier comme texte',
  embed: 'Afficher sur votre site',
  embedHow: 'Collez le code à l’endroit où le communiqué de presse doit figurer.',
  copyCode: 'Copier le code',
  copied: 'Copié.',
  copyByHand: 'Le navigateur ne permet pas la copie. Copiez le texte ici\u00a0:',
  pictures: 'Images',
  contacts: 'Contact',
  source: 'Source',
};
