/** The tools for a whole release, as one module, whose export names the code that loads it relies on. */
export { dress } from './dress.js';
export { openGallery } from './gallery.js';
export { openSharing } from './sharing.js';
export { writeStructuredData } from './structured-data.js';
