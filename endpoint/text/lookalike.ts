/**
 * Recognizes a name that looks like another, however it is written: in other capitals, with invisible characters, with
 * letters of another alphabet, without spaces or with more of them, or with other words around it.
 */
import { comparable } from './comparable.js';

/**
 * Letters that look like the one before the dash: Cyrillic, Greek, Armenian, Cherokee, small capitals, and three digits.
 * A capital "I" looks like a small "l".
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
const alike = `a–аαɑᴀꭺ b–вьβʙᏼ c–сϲᴄꮯ d–ԁժᴅꭰđ e–еєҽεᴇꭼ f–ғƒꜰ g–ԍɡցɢꮐ h–һнհʜꮋ i–іιıɩɪꭵїl1|ӏլꮮʟ j–јյϳᴊꭻ k–кκᴋꮶ
m–мϻᴍꮇ n–пոηɴ o–оοօσᴏ0øө p–рρᴘꮲ q–ԛզգ r–гᴦʀꭱ s–ѕʂꜱꮪ5$ t–тτᴛꭲ u–υսցᴜ v–νѵᴠꮩ w–ԝωաѡᴡꮃ x–хχ y–уүγʏꭹ z–ᴢꮓ`;

const letters = new Map(
  alike
    .split(/\s+/)
    .flatMap((line) =>
      Array.from(line.slice(2), (letter): [string, string] => [comparable(letter), line[0] as string]),
    ),
);

/** Scripts that are written without space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a name, with one letter for all that look the same, and without accents. */
const wordsOf = (name: string): string[] =>
  Array.from(
    comparable(name)
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, ''),
    (letter) => letters.get(letter) ?? letter,
  )
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** Whether a name looks the same as another, or a part of it does; undefined when it does not. */
export const looksLike = (name: string, other: string): 'same' | 'part' | undefined => {
  const [words, wanted] = [wordsOf(name), wordsOf(other).join('')];
  if (!wanted) return undefined;
  const all = words.join('');
  if (all === wanted) return 'same';
  if (unspaced.test(wanted) && all.includes(wanted)) return 'part';
  for (let from = 0; from < words.length; from++) {
    let some = '';
    for (let to = from; to < words.length && some.length < wanted.length; to++) some += words[to] as string;
    if (some === wanted) return 'part';
  }
  return undefined;
};
