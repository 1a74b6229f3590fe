/** The first and the last step of `npm run build`: `mark-build.js begin` and `mark-build.js end`. */
import { beginBuild, endBuild } from './build-state.js';

if (process.argv[2] === 'begin') beginBuild();
else endBuild();
