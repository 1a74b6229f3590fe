/** The words for kinds of texts that services name by codes. */
import type { Place, Taken } from '../toolkit/place.js';
import { implied } from '../toolkit/taken.js';

// In the order of `codes`.
const words: Readonly<Record<string, readonly string[]>> = {
  sv: ['Pressmeddelande', 'Nyhet', 'Blogginlägg', 'Evenemang', 'Regulatoriskt pressmeddelande', 'rättelse'],
  en: ['Press release', 'News', 'Blog post', 'Event', 'Regulatory press release', 'correction'],
  nb: ['Pressemelding', 'Nyhet', 'Blogginnlegg', 'Arrangement', 'Regulatorisk pressemelding', 'rettelse'],
  da: ['Pressemeddelelse', 'Nyhed', 'Blogindlæg', 'Begivenhed', 'Regulatorisk pressemeddelelse', 'rettelse'],
  fi: ['Tiedote', 'Uutinen', 'Blogikirjoitus', 'Tapahtuma', 'Pörssitiedote', 'korjaus'],
  de: ['Pressemitteilung', 'Nachricht', 'Blogbeitrag', 'Veranstaltung', 'Regulatorische Mitteilung', 'Korrektur'],
};

const codes = ['pressrelease', 'news', 'blog_post', 'event', 'regulatory', 'correction'] as const;

export type KindCode = (typeof codes)[number];

/**
 * A kind in the language of the release, else in the page's.
 * @param at the place of the code
 * @param kinds an unknown one is left out
 */
export const kindInWords = (at: Place, language: string | undefined, ...kinds: string[]): Taken<string> => {
  const spoken = [language, at.context.language]
    .map((tag = '') => words[tag.replace(/^n[on]\b/, 'nb').replace(/-.*/, '')])
    .find(Boolean);
  const said = kinds.map((kind) => (spoken ?? words.en)?.[codes.indexOf(kind as KindCode)]).filter(Boolean);
  return implied(said.join(', ') || undefined, at);
};
