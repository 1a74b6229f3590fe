/**
 * Writes what editors know about the tags: completion and descriptions for VS Code and the JetBrains family, from the
 * manifest of the elements.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

type Manifest = Parameters<typeof generateVsCodeCustomElementData>[0];

const read = (): Manifest =>
  JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as Manifest;
const outdir = fileURLToPath(new URL('../dist/editors', import.meta.url));

// Each generator changes the manifest that it gets, so each gets a fresh copy.
generateVsCodeCustomElementData(read(), { outdir, hideLogs: true });
generateJetBrainsWebTypes(read(), { outdir, hideLogs: true, packageJson: false });
