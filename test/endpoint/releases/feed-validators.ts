/** Validators of feeds: JSON Feed's public schema, and libxml2 by a grammar of what Atom's standard asks. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(createRequire(import.meta.url)('jsonfeed-schema/v1.1.js') as object);

/** What is wrong with a JSON Feed, a line each. */
export const faultsOfJsonFeed = (json: string): string[] =>
  isJsonFeed(JSON.parse(json))
    ? []
    : (isJsonFeed.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What is wrong with an Atom feed, a line each. */
export const faultsOfAtom = async (xml: string): Promise<string[]> => {
  const { stdin, stdout } = spawn(
    process.execPath,
    ['--import', 'tsx', pathOf('validate-atom.ts'), pathOf('../../schemas/atom.rng')],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  stdin.end(xml);
  return JSON.parse(await text(stdout)) as string[];
};
