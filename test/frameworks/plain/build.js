/** A page without a tool: the script of the package beside it. */
import { cpSync, mkdirSync } from 'node:fs';

mkdirSync('out');
cpSync('index.html', 'out/index.html');
cpSync('node_modules/sprid/dist', 'out/sprid', { recursive: true });
