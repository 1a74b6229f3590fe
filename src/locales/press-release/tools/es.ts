/** Spanish. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'es',
  close: 'Cerrar',
  previous: 'Imagen anterior',
  next: 'Imagen siguiente',
  place: (number, of) => `Imagen ${number} de ${of}`,
  credit: (name) => `Imagen: ${name}`,
  file: 'Abrir el archivo de imagen',
  play: (title) => `Reproducir el vídeo: ${title}`,
  playsFrom: (host) => `El vídeo se carga desde ${host} solo cuando usted lo reproduce.`,
  share: 'Compartir',
  shareBy: 'Compartir con una aplicación…',
  copyLink: 'Copiar el enlace',
  mail: 'Enviar por correo',
  copyText: 'Copiar como texto',
  embed: 'Mostrar en su sitio web',
  embedHow: 'Pegue el código donde deba aparecer la nota de prensa.',
  copyCode: 'Copiar el código',
  copied: 'Copiado.',
  copyByHand: 'El navegador no permite copiar. Copie el texto aquí:',
  pictures: 'Imágenes',
  contacts: 'Contacto',
  source: 'Fuente',
};
