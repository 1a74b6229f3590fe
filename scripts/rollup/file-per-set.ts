/**
 * One file for each set of our tags that a page can have, so that a page makes one request for all its elements, and
 * compression sees them together. Whatever comes later, an element that is added or a part that is asked for, takes
 * from the page what is there already: each piece puts what others need of it into a list that hangs on the tag's
 * function, `document[Symbol.for('sprid')].parts`, and every file knows the places in it.
 *
 * - `press-release_jobs-progress.sv-HASH.js` is a set, with what every element needs
 * - `and_jobs-progress.sv-HASH.js` is an element alone, for a page that has others
 * - `and_releases_press-release.sv-HASH.js` is one with what a release and a list share, for a page that has neither
 * - `history.sv-HASH.js` is a part that loads later
 * - `wordpress-HASH.js` is a format of others, with what it uses of the toolkit that all of them are written with
 *
 * A file with words is there once for each language that is woven in, `history.sv-HASH.js`; whoever loads it says
 * `history.`, and the tag adds the language of the page. `words.fi-HASH.js` is all that elements say in one language: the
 * tag loads it beside the English file where the page is in another, and an element that is in another than its page.
 *
 * The hash is one for all of them: a file changes its name when any other does, and no file has to know another's.
 */
import { createHash } from 'node:crypto';
import { rollup, type Plugin } from 'rollup';
import { chunksAsModules, mergePieces, nameOf, type Chunks, type MergedPiece } from './merge-pieces.js';
import { minifyCode } from './minify-code.js';
import { needsWords, putWords, spokenTags, wordsOfLanguage, woven } from './narrow-words.js';
import {
  addElementsPath,
  moduleOf,
  piecesOf,
  plain,
  registerPath,
  releases,
  runtime,
  tags,
  toolkits,
  wordsPath,
  type Tag,
} from './pieces.js';

const pieces = piecesOf(tags);

/** The list of what is shared, by a name that no module of ours has. */
const list = '$shared';
const listOfPage = "document[Symbol.for('sprid')].parts";

/** What loads a file, by a name that no module of ours has. */
export const load = '$load';
const loadOfPage = "document[Symbol.for('sprid')].load";

/** Something of a piece, by the name that it has as an export. */
interface Export {
  piece: string;
  name: string;
}

/** A file of elements, and the pieces that are in it; the others are on the page. */
interface ElementsFile {
  name: string;
  tags: readonly Tag[];
  has: readonly string[];
}

const isRelease = (tag: Tag): boolean => piecesOf([tag]).includes(releases);

/** Every set but the empty one. */
const sets: ElementsFile[] = Array.from({ length: 2 ** tags.length - 1 }, (_, at) => {
  const set = tags.filter((_tag, bit) => ((at + 1) >> bit) & 1);
  return { name: set.join('_'), tags: set, has: piecesOf(set) };
});

const alone: ElementsFile[] = tags.flatMap((tag) => [
  { name: `and_${tag}`, tags: [tag], has: [plain, tag] },
  ...(isRelease(tag) ? [{ name: `and_${releases}_${tag}`, tags: [tag], has: [plain, releases, tag] }] : []),
]);

const files = [...sets, ...alone];

/** What a chunk imports of pieces. */
const importsOf = (chunks: Chunks, chunk: string): Export[] =>
  Object.entries(chunks.get(chunk)?.importedBindings ?? {}).flatMap(([file, names]) =>
    pieces.includes(nameOf(file)) ? names.map((name) => ({ piece: nameOf(file), name })) : [],
  );

/** The toolkits that a chunk is written with; what it uses of them stands in its own file. */
const toolkitsOf = (chunks: Chunks, chunk: string): string[] => {
  const imported = (chunks.get(chunk)?.imports ?? []).map(nameOf).filter((name) => toolkits.includes(name));
  return [...new Set([...imported, ...imported.flatMap((name) => toolkitsOf(chunks, name))])];
};

/** What loads later on a page that has a chunk. */
const laterThan = (chunks: Chunks, chunk: string, seen = new Set<string>()): Set<string> => {
  const { imports = [], dynamicImports = [] } = chunks.get(chunk) ?? {};
  for (const next of [...imports, ...dynamicImports].map(nameOf)) {
    if (seen.has(next)) continue;
    seen.add(next);
    laterThan(chunks, next, seen);
  }
  return seen;
};

/** Which file takes what from the page, and which has to give it. */
class Sharing {
  readonly #chunks: Chunks;
  readonly #places = new Map<string, number>();

  constructor(chunks: Chunks) {
    this.#chunks = chunks;
    // What all files have comes first, so that there are few gaps.
    for (const file of sets) for (const one of this.givenBy(file)) if (one.piece === runtime) this.placeOf(one);
  }

  /** The place in the list. */
  placeOf({ piece, name }: Export): number {
    const key = `${piece} ${name}`;
    const place = this.#places.get(key) ?? this.#places.size;
    this.#places.set(key, place);
    return place;
  }

  /** What an element's file takes. */
  takenBy(file: ElementsFile): Export[] {
    return file.has.flatMap((piece) => importsOf(this.#chunks, piece)).filter(({ piece }) => !file.has.includes(piece));
  }

  /** What a part that loads later takes. */
  takenLater(part: string): Export[] {
    const taken = [part, ...toolkitsOf(this.#chunks, part)].flatMap((chunk) => importsOf(this.#chunks, chunk));
    return [...new Map(taken.map((one) => [this.placeOf(one), one])).values()];
  }

  /** What loads later on a page that has an element. */
  partsOf(tag: Tag): string[] {
    return [...laterThan(this.#chunks, tag)].filter((name) => !pieces.includes(name) && !toolkits.includes(name));
  }

  /** @throws where a part takes something that a page with its element alone does not have */
  check(): void {
    for (const tag of tags)
      for (const part of this.partsOf(tag))
        for (const { piece, name } of this.takenLater(part))
          if (!piecesOf([tag]).includes(piece))
            throw new Error(`${part} takes ${name} from ${piece}, which a page with <${tag}> alone does not have.`);
  }

  /** What an element's file gives to those that may come after it. */
  givenBy(file: ElementsFile): Export[] {
    const later = file.tags.flatMap((tag) => this.partsOf(tag));
    const others = alone.filter((other) => !other.tags.some((tag) => file.tags.includes(tag)));
    const taken = [
      ...later.flatMap((part) => this.takenLater(part)),
      ...others.flatMap((other) => this.takenBy(other)),
    ];
    const given = new Map(taken.filter(({ piece }) => file.has.includes(piece)).map((one) => [this.placeOf(one), one]));
    return [...given].sort(([one], [other]) => one - other).map(([, one]) => one);
  }
}

/** What loads later, loaded by the tag, which asks for it again where it does not come. */
const loadByTag = (code: string, chunks: Chunks): string => {
  const called = code.replace(/\bimport\((["'`])\.\/([\w-]+)\.js\1\)/g, (call, quote: string, name: string) =>
    chunks.has(name) ? `${load}(${quote}${name}${needsWords(chunks.get(name)?.code ?? '') ? '.' : ''}${quote})` : call,
  );
  return called.includes(`${load}(`) ? `const ${load} = ${loadOfPage};\n${called}` : called;
};

const codeOfElements = (file: ElementsFile, merged: ReadonlyMap<string, MergedPiece>, sharing: Sharing): string => {
  const local = ({ piece, name }: Export): string => {
    const found = merged.get(piece)?.names.get(name);
    if (found === undefined) throw new Error(`${piece} has no ${name}, which ${file.name} needs.`);
    return found;
  };
  const isFirst = file.has.includes(runtime);
  const taken = sharing.takenBy(file).map((one) => `const ${local(one)} = ${list}[${String(sharing.placeOf(one))}];`);
  const given = sharing.givenBy(file).map((one) => ({ place: sharing.placeOf(one), name: local(one) }));
  const giving = isFirst
    ? `${listOfPage} = [${Array.from({ length: (given.at(-1)?.place ?? -1) + 1 }, (_, place) => given.find((one) => one.place === place)?.name ?? '').join()}];`
    : given.map(({ place, name }) => `${list}[${String(place)}] = ${name};`).join('\n');
  const exports = [
    ...(isFirst
      ? ['register', 'addElements', 'addWords'].map((name) => `${name}: ${local({ piece: runtime, name })}`)
      : []),
    ...file.tags.map((tag) => `'${tag}': ${local({ piece: tag, name: moduleOf(tag).name })}`),
  ];
  return [
    isFirst ? '' : `const ${list} = ${listOfPage};`,
    ...new Set(taken),
    ...file.has.map((piece) => merged.get(piece)?.code ?? ''),
    giving,
    `export default { ${exports.join(', ')} };`,
  ].join('\n');
};

/** A part that loads later: a module of its own, which takes from the list what it imports of the pieces. */
const codeOfPart = async (name: string, chunks: Chunks, sharing: Sharing): Promise<string> => {
  const bundle = await rollup({
    input: `./${name}.js`,
    treeshake: { propertyReadSideEffects: false },
    plugins: [
      {
        name: 'shared-on-the-page',
        resolveId: (path) => (path === list || pieces.includes(nameOf(path)) ? nameOf(path) : null),
        load: (id) => {
          if (id === list) return `export const ${list} = ${listOfPage};`;
          const taken = sharing.takenLater(name).filter(({ piece }) => piece === id);
          return pieces.includes(id)
            ? [
                `import { ${list} } from '${list}';`,
                ...taken.map((one) => `export const ${one.name} = ${list}[${String(sharing.placeOf(one))}];`),
              ].join('\n')
            : null;
        },
      },
      chunksAsModules(chunks, [name, ...toolkitsOf(chunks, name)]),
    ],
    onwarn: () => undefined,
  });
  const {
    output: [{ code }],
  } = await bundle.generate({ format: 'es' });
  return code;
};

/** The module that the build of the files starts at. */
export const everyElement = '\0every-element';

/** The hash of the files that were built last, for the tag. */
export const built = { hash: '' };

export const filePerSet: Plugin = {
  name: 'file-per-set',
  resolveId: (path) => (path === everyElement ? path : null),
  load: (id) =>
    id === everyElement
      ? [
          `export { register } from ${JSON.stringify(registerPath)};`,
          `export { addElements } from ${JSON.stringify(addElementsPath)};`,
          `export { addWords } from ${JSON.stringify(wordsPath)};`,
          ...tags.map(moduleOf).map(({ path, name }) => `export { ${name} } from ${JSON.stringify(path)};`),
        ].join('\n')
      : null,
  async generateBundle(_options, bundle) {
    const chunks: Chunks = new Map(
      Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[nameOf(file.fileName), file]] : [])),
    );
    const sharing = new Sharing(chunks);
    sharing.check();
    const exported = new Map(pieces.map((piece) => [piece, [...(chunks.get(piece)?.exports ?? [])]]));
    const merged = await mergePieces(chunks, pieces, exported);

    const code = new Map<string, string>();
    const later = [...chunks].flatMap(([name, { isEntry }]) =>
      isEntry || pieces.includes(name) || toolkits.includes(name) ? [] : [name],
    );
    for (const file of files) code.set(file.name, codeOfElements(file, merged, sharing));
    for (const name of later) code.set(name, await codeOfPart(name, chunks, sharing));

    const small = new Map<string, string>();
    for (const [name, long] of code) {
      const file = await minifyCode(loadByTag(long, chunks));
      if (!needsWords(file)) small.set(name, file);
      else for (const tag of woven) small.set(`${name}.${tag}`, await putWords(file, tag));
    }
    for (const tag of spokenTags()) small.set(`words.${tag}`, `export default${await wordsOfLanguage(tag)};`);
    const hash = createHash('sha256');
    for (const [name, file] of small) hash.update(name).update(file);
    built.hash = hash.digest('base64url').slice(0, 8);
    for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file);
    for (const [name, source] of small) this.emitFile({ type: 'asset', fileName: `${name}-${built.hash}.js`, source });
  },
};
