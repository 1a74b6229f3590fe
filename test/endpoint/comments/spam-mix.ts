/** Comments that are made up: spam of the kinds that comment boxes get, and what readers write. Each run makes the same. */

/** One comment, and by which way it comes. */
export interface MixedComment {
  text: string;
  name?: string;
  thread: string;
  /** Sent by who fills in every field of a form. */
  fillsAll?: true;
}

/** A kind of comments. */
export interface Kind {
  name: string;
  isSpam: boolean;
  make: (index: number) => MixedComment;
}

/** How many there are of each kind. */
export const perKind = 50;

const threads = ['one', 'other', 'a'] as const;
const threadAt = (index: number): string => threads[index % threads.length] ?? '';

/** Picks by the digits of a number, so that texts differ and runs do not. */
const spin = (index: number, ...choices: readonly (readonly string[])[]): string =>
  choices
    .map((words, place) => words[(index * 7 + place * 3 + Math.floor(index / words.length)) % words.length])
    .join(' ');

const praise = [
  ['Great post!', 'Nice article.', 'Wonderful blog.', 'Tack för tipset!', 'Mycket bra skrivet.'],
  ['I will come back soon.', 'I shared it with my friends.', 'Keep it up.', 'Jag har sparat sidan.'],
  ['See also', 'More at', 'Visit', 'Läs mer på', 'Check'],
] as const;

const pitch = [
  ['Vinn stort ikväll', 'Get rich fast', 'Spela utan insats', 'Billiga läkemedel utan recept', 'Cheap watches'],
  ['bara idag', 'limited offer', 'ingen kontroll', 'for new members', 'leverans direkt'],
  ['på', 'at', 'via'],
] as const;

const opinion = [
  ['Jag arbetar själv på ett socialt företag', 'Vår kommun borde göra likadant', 'Det här är bra nyheter för regionen'],
  ['och ser varje dag vad det betyder', 'men målet på 1 000 jobb känns långt borta', 'fast jag undrar vem som betalar'],
  ['när projektet är slut.', 'för dem som har varit utan arbete länge.', 'om tio år.', 'för oss som bor här.'],
] as const;

export const kinds: readonly Kind[] = [
  {
    name: 'praise with many links',
    isSpam: true,
    make: (index) => ({
      text: `${spin(index, ...praise)} https://shop${String(index)}.example www.pills${String(index)}.com http://x${String(index)}.example/a`,
      thread: threadAt(index),
    }),
  },
  {
    name: 'praise, and a link as the name',
    isSpam: true,
    make: (index) => ({
      text: spin(index, ...praise.slice(0, 2)),
      name: `best-casino${String(index)}.com`,
      thread: threadAt(index),
    }),
  },
  {
    name: 'one offer with one link, the same in every thread',
    isSpam: true,
    make: (index) => ({
      text: `Vinn stort ikväll utan insats, bara för nya medlemmar: https://casino${String(Math.floor(index / 10))}.example/bonus`,
      thread: threadAt(index),
    }),
  },
  {
    name: 'a loan by mail or phone, the same in every thread',
    isSpam: true,
    make: (index) => ({
      text: `Hej, jag är en privat långivare och ger lån till alla med 2 % ränta. Skriv till långivare nummer ${String(Math.floor(index / 10))} på WhatsApp.`,
      thread: threadAt(index),
    }),
  },
  {
    name: 'sent by a program that fills in forms',
    isSpam: true,
    make: (index) => ({ text: spin(index, ...praise.slice(0, 2), ...pitch), thread: 'a', fillsAll: true }),
  },
  {
    name: 'an offer with one link, other words each time',
    isSpam: true,
    make: (index) => ({
      text: `${spin(index, ...pitch)} https://win${String(index)}.example`,
      thread: threadAt(index),
    }),
  },
  {
    name: 'an offer with a disguised link ("win [dot] example"), other words each time',
    isSpam: true,
    make: (index) => ({ text: `${spin(index, ...pitch)} win${String(index)} [dot] example`, thread: threadAt(index) }),
  },
  {
    name: 'a short cheer',
    isSpam: false,
    make: (index) => ({
      text: spin(index, ['Bra!', 'Grattis till er alla!', 'Heja Göteborg!', '❤️']),
      thread: threadAt(index),
    }),
  },
  {
    name: 'an opinion',
    isSpam: false,
    make: (index) => ({ text: `${spin(index, ...opinion)} (${String(index)})`, thread: threadAt(index) }),
  },
  {
    name: 'an opinion with one or two links',
    isSpam: false,
    make: (index) => ({
      text: `${spin(index, ...opinion)} Se https://kommunen.example/beslut/${String(index)}${index % 2 ? ' och www.regionen.se' : ''}.`,
      thread: threadAt(index),
    }),
  },
  {
    name: 'a question with a mail address',
    isSpam: false,
    make: (index) => ({
      text: `Var anmäler man sig? Jag nås på kim${String(index)}@post.example.`,
      thread: threadAt(index),
    }),
  },
  {
    name: 'a list of five sources',
    isSpam: false,
    make: (index) => ({
      text: `Mina källor: ${Array.from({ length: 5 }, (_, at) => `https://rapport.example/${String(index)}/${String(at)}`).join(' ')}`,
      thread: threadAt(index),
    }),
  },
  {
    name: 'one question, asked in two threads by a reader who wants an answer',
    isSpam: false,
    make: (index) => ({
      text: `När öppnar ansökan för nästa omgång, och kan man söka som förening? Fråga ${String(Math.floor(index / 2))}.`,
      thread: threads[index % 2] ?? '',
    }),
  },
];
