import assert from 'node:assert/strict';
import { test } from 'node:test';
import { litChanges } from '../../scripts/rollup/lit-changes.js';

interface Build {
  guestModule: (id: string) => string | undefined;
}

test("Lit's private names are the same, whichever module a build reads first", async () => {
  const files = Object.keys(litChanges).map((file) => (file.startsWith('src/') ? `/${file}` : `/node_modules/${file}`));
  // Each query is a module of its own, as each build has.
  const read = async (build: string, order: readonly string[]): Promise<Map<string, string | undefined>> => {
    const { guestModule } = (await import(`../../scripts/rollup/lit-as-guest.ts?${build}`)) as Build;
    return new Map(order.map((file) => [file, guestModule(file)]));
  };
  const first = await read('first', files);
  const last = await read('last', files.toReversed());
  for (const file of files) {
    assert.ok(first.get(file), file);
    assert.equal(last.get(file), first.get(file), file);
  }
});
