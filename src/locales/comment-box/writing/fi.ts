/** Finnish. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('fi');

export const words: WritingWords = {
  language: 'fi',
  left: (count, figure) => form(count, { one: `${figure} merkki jäljellä`, other: `${figure} merkkiä jäljellä` }),
  tooLong: (count, figure) => form(count, { one: `${figure} merkki liikaa`, other: `${figure} merkkiä liikaa` }),
  tooManyLines: (count, figure) => form(count, { one: `${figure} rivi liikaa`, other: `${figure} riviä liikaa` }),
  nothing: 'Kirjoita ensin jotakin.',
  nameMissing: 'Kirjoita nimesi.',
  nameTooLong: (most) => `Nimessä saa olla merkkejä enintään ${most}.`,
  sending: 'Lähetetään …',
  published: 'Kommenttisi on julkaistu.',
  held: 'Kommenttisi on vastaanotettu ja odottaa tarkistusta. Siihen asti vain sinä näet sen.',
  changed: 'Muutos on tallennettu.',
  gone: 'Kommentti on poistettu.',
  offline:
    'Sinulla ei ole verkkoyhteyttä. Kommentti säilyy tässä selaimessa, ja se lähetetään, kun yhteys palaa ja jokin tämän sivuston sivu on auki.',
  down: 'Palvelin ei vastaa juuri nyt. Kommentti säilyy tässä selaimessa, ja se lähetetään, kun palvelin vastaa ja jokin tämän sivuston sivu on auki.',
  notKept: 'Tämä selain ei tallenna mitään täällä: kommentti lähetetään vain, jos tämä sivu pysyy auki.',
  limited: (seconds) => `Voit lähettää uudelleen ${seconds} s kuluttua. Tekstisi on tallella.`,
  closed: 'Kommentointi on suljettu. Tekstisi on yhä tässä, joten voit kopioida sen.',
  refused: () => 'Tekstiä ei otettu vastaan. Se on yhä tässä, joten voit muuttaa sitä.',
  nameRefused: 'Nimeä ei hyväksytty.',
  parentGone: 'Kommenttia, johon vastaat, ei enää ole. Tekstisi on tallella.',
  failed: 'Tämä ei onnistunut juuri nyt. Yritä hetken kuluttua uudelleen.',
  windowPassed: 'Aika muutosten tekemiseen on päättynyt.',
  removedMeanwhile: 'Kommentti tuli perille, mutta sivusto on poistanut sen.',
  stays: 'Kommentti oli jo tullut perille, ja aika sen muuttamiseen tai poistamiseen on päättynyt.',
  unsent: 'Ei vielä lähetetty',
  old: (day) => `Kirjoitettu ${day}, mutta ei koskaan lähetetty. Lähetetäänkö se nyt?`,
  sendNow: 'Lähetä nyt',
  withdraw: 'Hylkää',
  takenBack: 'Peruttu',
  withdrawing: 'Jos kommentti ehti tulla perille, se poistetaan heti, kun palvelin vastaa.',
  takeBack: 'Peru ja muuta',
  edit: 'Muokkaa',
  save: 'Tallenna',
  remove: 'Poista',
  removeSure: 'Poistetaanko kommentti?',
  removeYes: 'Kyllä, poista',
  removeNo: 'Säilytä',
  why: {
    first: 'Se on ensimmäinen kommenttisi.',
    words: 'Siinä on sanoja, joiden vuoksi se tarkistetaan.',
    writer: 'Kaikki kommenttisi tarkistetaan.',
    moderator: 'Moderaattori haluaa tarkistaa sen uudelleen.',
    links: 'Siinä on monta linkkiä.',
    repeated: 'Sama teksti on toisessa keskustelussa.',
  },
};
