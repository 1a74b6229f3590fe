/**
 * No import leads back to its own file, neither by values nor by types alone, so that lower files can be read without
 * higher ones.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

type Graph = ReadonlyMap<string, readonly string[]>;

/** A path that ends where it begins; undefined where there is none. */
const cycleIn = (graph: Graph): readonly string[] | undefined => {
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = follow(next, [...way, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = follow(file, []);
    if (cycle) return cycle;
  }
  return undefined;
};

const root = fileURLToPath(new URL('../../', import.meta.url));

const filesIn = (room: string): string[] =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/(^|\/)(dist|node_modules)\//.test(name))
    .map((name) => join(room, name));

/** What a file imports of ours: values, types, and what it loads later. */
const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(join(root, file), 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => relative(root, join(root, dirname(file), fileName)).replace(/\.js$/, '.ts'));

describe('the graph of imports', () => {
  const files = [...filesIn('src'), ...filesIn('endpoint')];
  const graph: Graph = new Map(files.map((file) => [file, importsOf(file)]));

  it('has no cycle', () => {
    assert.equal(cycleIn(graph)?.join(' → '), undefined);
  });

  it('is seen whole: types alone, code that loads later, and both towers', () => {
    const has = (file: string, imported: string): void => {
      assert.ok(graph.get(file)?.includes(imported), `${file} → ${imported}`);
    };
    has('src/formats/contract.ts', 'src/model/press-release.ts');
    has('src/formats/press-release/ghost/format.ts', 'src/formats/press-release/ghost/ghost.ts');
    has('endpoint/releases/releases.ts', 'src/derived/press-release/visibility.ts');
  });

  const graphs: [what: string, graph: Graph, cycle: string | undefined][] = [
    ['a file that imports itself', new Map([['a', ['a']]]), 'a a'],
    ['two that import each other', new Map([['a', ['b']], ['b', ['c', 'a']]]), 'a b a'], // prettier-ignore
    ['a cycle behind a way to it', new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]), 'b c b'], // prettier-ignore
    ['two ways to one file', new Map([['a', ['b', 'c']], ['b', ['c']]]), undefined], // prettier-ignore
  ];
  for (const [what, given, cycle] of graphs) {
    it(`tells a cycle from none: ${what}`, () => {
      assert.equal(cycleIn(given)?.join(' '), cycle);
    });
  }
});
