/** Portuguese. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'pt',
  close: 'Fechar',
  previous: 'Imagem anterior',
  next: 'Imagem seguinte',
  place: (number, of) => `Imagem ${number} de ${of}`,
  credit: (name) => `Imagem: ${name}`,
  file: 'Abrir o ficheiro da imagem',
  play: (title) => `Reproduzir o vídeo: ${title}`,
  playsFrom: (host) => `O vídeo só é carregado a partir de ${host} quando o reproduzir.`,
  share: 'Partilhar',
  shareBy: 'Partilhar com uma aplicação…',
  copyLink: 'Copiar a ligação',
  mail: 'Enviar por e-mail',
  copyText: 'Copiar como texto',
  embed: 'Mostrar no seu site',
  embedHow: 'Cole o código onde o comunicado de imprensa deve aparecer.',
  copyCode: 'Copiar o código',
  copied: 'Copiado.',
  copyByHand: 'O navegador não permite copiar. Copie o texto aqui:',
  pictures: 'Imagens',
  contacts: 'Contacto',
  source: 'Fonte',
};
