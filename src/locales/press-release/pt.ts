/** Portuguese. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('pt');

export const words: PressReleaseWords = {
  language: 'pt',
  empty: 'Ainda não há aqui nenhum comunicado de imprensa.',
  canceled: 'A entidade emissora retirou este comunicado de imprensa.',
  withheld: 'A entidade emissora retém por agora este comunicado de imprensa.',
  embargo: (time) => `Este comunicado de imprensa é publicado em ${time}.`,
  updated: (time) => `Atualizado em ${time}`,
  correction: 'Correção',
  original: 'Ir para o original',
  readAll: 'Ler todo o comunicado',
  restricted: 'Só a entidade emissora tem o texto completo.',
  readAllAt: (name) => `Ler tudo em ${name}`,
  gallery: 'Mais imagens',
  contacts: 'Contacto',
  attachments: 'Ficheiros',
  links: 'Ligações',
  tags: 'Temas',
  allTags: 'Mostrar todos',
  translations: 'Ler noutra língua',
  enlarge: (of) => (of ? `Ampliar a imagem: ${of}` : 'Ampliar a imagem'),
  share: 'Partilhar',
  credit: (name) => `Imagem: ${name}`,
  comments: (count, figure) =>
    form(count, { one: `${figure} comentário`, many: `${figure} de comentários`, other: `${figure} comentários` }),
};
