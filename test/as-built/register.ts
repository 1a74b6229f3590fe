/** `node --import tsx --import ./test/as-built/register.ts --test …` */
import { register } from 'node:module';
import { isAsBuilt } from './paths.js';

if (isAsBuilt) register('./hooks.ts', import.meta.url);
