/**
 * Changes Lit for use on other people's pages: without globals and a policy of its own, and without what our elements
 * never use. `lit-changes.ts` says what is changed and why. Only the build does this. npm users have stock Lit, and the
 * browser tests run the elements over both.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';
import ts from 'typescript';
import { replaceCode } from './replace-code.js';
import { litChanges, type Change } from './lit-changes.js';

const modules = new URL('../../node_modules/', import.meta.url);

/** Lit's own source, without comments. Its production files are minified beyond reading. */
const readSource = (file: string, hash: string): string => {
  const code = readFileSync(new URL(file.replace(/[^/]+$/, 'development/$&'), modules), 'utf8');
  if (createHash('sha256').update(code).digest('hex') !== hash)
    throw new Error(`${file} is not what lit-changes.ts was written for: look what is new in it.`);
  return ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  }).outputText;
};

const readReplacement = (name: string): string => readFileSync(new URL(`lit/${name}`, import.meta.url), 'utf8');

const shortNames = new Map<string, string>();

/** Shortens names that are private to Lit, as Lit's own build does. */
const shorten = (code: string): string =>
  code.replace(/(?<![\w$])_[\w$]+/g, (name) => {
    const short = shortNames.get(name) ?? `_${shortNames.size.toString(36)}`;
    shortNames.set(name, short);
    return short;
  });

/** Every change must find its place, so that no new version of Lit goes through unchanged. */
const change = (file: string, { hash, replacement, unused, edits }: Change): string => {
  let code = readSource(file, hash);
  for (const [from, to] of edits) {
    if (!code.includes(from)) throw new Error(`${file} no longer holds ${from}: look how Lit does it now.`);
    code = code.replaceAll(from, to);
  }
  return shorten(replaceCode(code, replacement ? readReplacement(replacement) : '', unused));
};

let changed: ReadonlyMap<string, string> | undefined;

/**
 * A module of Lit as the build uses it.
 * @param id its path
 * @returns undefined for a module that is left as it is
 */
export const guestModule = (id: string): string | undefined => {
  const [file = ''] =
    /(?<=\/node_modules\/)(lit-html|lit-element|@lit\/reactive-element)\/.*|(?<=\/)src\/.*/.exec(id) ?? [];
  // All at once: names are numbered one after the other, and no build may depend on the module that is read first.
  changed ??= new Map(
    Object.entries(litChanges).map(([name, changes]) => [
      name,
      typeof changes === 'string' ? readReplacement(changes) : change(name, changes),
    ]),
  );
  return changed.get(file);
};

export const litAsGuest: Plugin = {
  name: 'lit-as-guest',
  load: (id) => guestModule(id),
};
