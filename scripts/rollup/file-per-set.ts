/**
 * Builds one file for each set of our tags that a page can have. So a page makes one request for all its elements, and
 * compression sees them together. Whatever loads later (an element that is added, a part that is needed) takes the
 * shared code from the page: each piece puts what others need into a list on the tag's function,
 * `document[Symbol.for('sprid')].parts`, and every file knows the places in it.
 *
 * - `press-release_jobs-progress.sv-HASH.js` is a set, with what every element needs
 * - `and_jobs-progress.sv-HASH.js` is an element alone, for a page that has others
 * - `and_releases_press-release.sv-HASH.js` is one with the code that a release and a list share, for a page that has
 * neither
 * - `history.sv-HASH.js` is a part that loads later
 * - `wordpress-HASH.js` is another system's format, with what it uses of the formats' toolkit
 *
 * A file with words is built once for each language that is built in, `history.sv-HASH.js`. Code asks for `history.`,
 * and the tag adds the language of the page. `words.fi-HASH.js` holds the words of all elements in one language. The
 * tag loads it beside the English file where the page is in another language; an element loads it where its language
 * differs from the page's.
 *
 * All files share one hash: when any file changes, all names change, so no file has to know another file's hash.
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

/** The list of shared code, by a name that no module of ours has. */
const list = '$shared';
const listOfPage = "document[Symbol.for('sprid')].parts";

/** The function that loads a file, by a name that no module of ours has. */
export const load = '$load';
const loadOfPage = "document[Symbol.for('sprid')].load";

/** Something that a piece exports, by its exported name. */
interface Export {
  piece: string;
  name: string;
}

/** A file of elements and the pieces in it. The other pieces are on the page already. */
interface ElementsFile {
  name: string;
  tags: readonly Tag[];
  has: readonly string[];
}

const isRelease = (tag: Tag): boolean => piecesOf([tag]).includes(releases);

/** Every set of tags except the empty one. */
const sets: ElementsFile[] = Array.from({ length: 2 ** tags.length - 1 }, (_, at) => {
  const set = tags.filter((_tag, bit) => ((at + 1) >> bit) & 1);
  return { name: set.join('_'), tags: set, has: piecesOf(set) };
});

const alone: ElementsFile[] = tags.flatMap((tag) => [
  { name: `and_${tag}`, tags: [tag], has: [plain, tag] },
  ...(isRelease(tag) ? [{ name: `and_${releases}_${tag}`, tags: [tag], has: [plain, releases, tag] }] : []),
]);

const files = [...sets, ...alone];

/** What a chunk imports from pieces. */
const importsOf = (chunks: Chunks, chunk: string): Export[] =>
  Object.entries(chunks.get(chunk)?.importedBindings ?? {}).flatMap(([file, names]) =>
    pieces.includes(nameOf(file)) ? names.map((name) => ({ piece: nameOf(file), name })) : [],
  );

/** The toolkits that a chunk uses. Its own file holds what it uses of them. */
const toolkitsOf = (chunks: Chunks, chunk: string): string[] => {
  const imported = (chunks.get(chunk)?.imports ?? []).map(nameOf).filter((name) => toolkits.includes(name));
  return [...new Set([...imported, ...imported.flatMap((name) => toolkitsOf(chunks, name))])];
};

/** The chunks that may load later on a page that has this chunk. */
const laterThan = (chunks: Chunks, chunk: string, seen = new Set<string>()): Set<string> => {
  const { imports = [], dynamicImports = [] } = chunks.get(chunk) ?? {};
  for (const next of [...imports, ...dynamicImports].map(nameOf)) {
    if (seen.has(next)) continue;
    seen.add(next);
    laterThan(chunks, next, seen);
  }
  return seen;
};

/** Knows which file takes what from the page, and which file has to provide it. */
class Sharing {
  readonly #chunks: Chunks;
  readonly #places = new Map<string, number>();

  constructor(chunks: Chunks) {
    this.#chunks = chunks;
    // What all files have comes first, so that there are few gaps in the list.
    for (const file of sets) for (const one of this.givenBy(file)) if (one.piece === runtime) this.placeOf(one);
  }

  /** The place of an export in the list. */
  placeOf({ piece, name }: Export): number {
    const key = `${piece} ${name}`;
    const place = this.#places.get(key) ?? this.#places.size;
    this.#places.set(key, place);
    return place;
  }

  /** What an element's file takes from the page. */
  takenBy(file: ElementsFile): Export[] {
    return file.has.flatMap((piece) => importsOf(this.#chunks, piece)).filter(({ piece }) => !file.has.includes(piece));
  }

  /** What a part that loads later takes from the page. */
  takenLater(part: string): Export[] {
    const taken = [part, ...toolkitsOf(this.#chunks, part)].flatMap((chunk) => importsOf(this.#chunks, chunk));
    return [...new Map(taken.map((one) => [this.placeOf(one), one])).values()];
  }

  /** The parts that may load later on a page that has this element. */
  partsOf(tag: Tag): string[] {
    return [...laterThan(this.#chunks, tag)].filter((name) => !pieces.includes(name) && !toolkits.includes(name));
  }

  /** @throws where a part takes something that is missing on a page with its element alone */
  check(): void {
    for (const tag of tags)
      for (const part of this.partsOf(tag))
        for (const { piece, name } of this.takenLater(part))
          if (!piecesOf([tag]).includes(piece))
            throw new Error(`${part} takes ${name} from ${piece}, which a page with <${tag}> alone does not have.`);
  }

  /** What an element's file provides to files that may load after it. */
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

/** Lets the tag load what loads later, because the tag tries again when a file does not come. */
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

/** The code of a part that loads later: a module that takes its imports of pieces from the list. */
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

/** The module from which the build of the files starts. */
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
