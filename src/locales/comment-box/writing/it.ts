/** Italian. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('it');

export const words: WritingWords = {
  language: 'it',
  left: (count, figure) =>
    form(count, {
      one: `${figure} carattere rimasto`,
      many: `${figure} di caratteri rimasti`,
      other: `${figure} caratteri rimasti`,
    }),
  tooLong: (count, figure) =>
    form(count, {
      one: `${figure} carattere di troppo`,
      many: `${figure} di caratteri di troppo`,
      other: `${figure} caratteri di troppo`,
    }),
  tooManyLines: (count, figure) =>
    form(count, {
      one: `${figure} riga di troppo`,
      many: `${figure} di righe di troppo`,
      other: `${figure} righe di troppo`,
    }),
  nothing: 'Prima scrivi qualcosa.',
  nameMissing: 'Scrivi il tuo nome.',
  nameTooLong: (most) => `Il nome può avere al massimo ${most} caratteri.`,
  sending: 'Invio in corso…',
  published: 'Il tuo commento è pubblicato.',
  held: 'Il tuo commento è arrivato ed è in attesa di controllo. Fino ad allora è visibile solo a te.',
  changed: 'La modifica è salvata.',
  gone: 'Il commento è rimosso.',
  offline:
    'Non c’è connessione. Il commento resta in questo browser e sarà inviato quando la connessione tornerà e sarà aperta una pagina di questo sito.',
  down: 'Il server al momento non risponde. Il commento resta in questo browser e sarà inviato quando il server risponderà e sarà aperta una pagina di questo sito.',
  notKept: 'Questo browser qui non conserva nulla: il commento sarà inviato solo se questa pagina resta aperta.',
  limited: (seconds) => `Puoi inviare di nuovo tra ${seconds}\u00a0s. Il tuo testo è ancora qui.`,
  closed: 'I commenti sono stati chiusi. Il tuo testo è ancora qui, così puoi copiarlo.',
  refused: () => 'Il testo non è stato accettato. È ancora qui, così puoi modificarlo.',
  nameRefused: 'Il nome non è stato accettato.',
  parentGone: 'Il commento a cui rispondi non c’è più. Il tuo testo è ancora qui.',
  failed: 'Al momento non ha funzionato. Riprova tra poco.',
  windowPassed: 'Il tempo per le modifiche è scaduto.',
  removedMeanwhile: 'Il commento è arrivato, ma il sito lo ha rimosso.',
  stays: 'Il commento era già arrivato, e il tempo per modificarlo o rimuoverlo è scaduto.',
  unsent: 'Non ancora inviato',
  old: (day) => `Scritto in data ${day} e mai inviato. Inviarlo ora?`,
  sendNow: 'Invia ora',
  withdraw: 'Scarta',
  takenBack: 'Ritirato',
  withdrawing: 'Se il commento è arrivato, sarà rimosso appena il server risponderà.',
  takeBack: 'Ritira e modifica',
  edit: 'Modifica',
  save: 'Salva',
  remove: 'Rimuovi',
  removeSure: 'Rimuovere il commento?',
  removeYes: 'Sì, rimuovi',
  removeNo: 'Mantieni',
  yourData: 'I Suoi dati',
  why: {
    first: 'È il tuo primo commento.',
    words: 'Contiene parole da controllare.',
    writer: 'Tutti i tuoi commenti vengono controllati.',
    moderator: 'La moderazione vuole rivederlo.',
    links: 'Contiene molti link.',
    repeated: 'Lo stesso testo è in un’altra discussione.',
  },
};
