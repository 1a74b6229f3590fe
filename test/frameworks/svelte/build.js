/** Builds what the browser runs, renders the page once on the server, and puts it into the document. */
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

await build();
await build({ build: { ssr: 'server.ts', outDir: 'server' } });
const { page } = await import('./server/server.js');
writeFileSync('out/index.html', readFileSync('out/index.html', 'utf8').replace('<!--app-->', page));
