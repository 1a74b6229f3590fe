/** Merges all pieces into one scope, so that any of them can stand together in one file. */
import { rollup, type OutputChunk, type Plugin } from 'rollup';
import { parseAst } from 'rollup/parseAst';

/** The name by which other files import a chunk. */
export const nameOf = (path: string): string => path.replace(/^\.\//, '').replace(/\.js$/, '');

export type Chunks = ReadonlyMap<string, OutputChunk>;

/** A piece in the merged scope. */
export interface MergedPiece {
  code: string;
  /** What it exports, and by which name in the merged scope. */
  names: ReadonlyMap<string, string>;
}

/** A note that is read from the syntax tree: `note('piece', 'export', name);` */
interface Note {
  type: string;
  expression?: { arguments?: { value?: string; name?: string }[] };
}

const entry = '\0entry';

/** Resolves the chunks as modules. Other imports stay as they are. */
export const chunksAsModules = (chunks: Chunks, names: readonly string[]): Plugin => ({
  name: 'chunks-as-modules',
  resolveId: (path) => (names.includes(nameOf(path)) ? nameOf(path) : { id: path, external: true }),
  resolveDynamicImport: (path) => (typeof path === 'string' ? { id: path, external: true } : null),
  load: (id) => chunks.get(id)?.code ?? null,
});

/**
 * @param pieces their names, each after those that it needs
 * @param exported what others need of each piece
 */
export const mergePieces = async (
  chunks: Chunks,
  pieces: readonly string[],
  exported: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, MergedPiece>> => {
  // Calls of a function that does not exist carry the names of the merged scope.
  const notes = pieces.flatMap((piece, at) =>
    (exported.get(piece) ?? []).map((name, of) => ({
      code: `import { ${name} as e${String(at)}_${String(of)} } from './${piece}.js';\nnote('${piece}', '${name}', e${String(at)}_${String(of)});`,
    })),
  );
  const imports = pieces.map((piece) => `import './${piece}.js';`);
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'notes',
        resolveId: (path) => (path === entry ? path : null),
        load: (id) => (id === entry ? [...imports, ...notes.map(({ code }) => code)].join('\n') : null),
      },
      chunksAsModules(chunks, pieces),
    ],
    onwarn: () => undefined,
  });
  const {
    output: [{ modules }],
  } = await bundle.generate({ format: 'es' });
  const merged = new Map(
    pieces.map((piece) => [piece, { code: modules[piece]?.code ?? '', names: new Map<string, string>() }]),
  );
  for (const { expression } of parseAst(modules[entry]?.code ?? '').body as unknown as Note[]) {
    const [piece, name, local] = expression?.arguments ?? [];
    if (piece?.value && name?.value && local?.name) merged.get(piece.value)?.names.set(name.value, local.name);
  }
  return merged;
};
