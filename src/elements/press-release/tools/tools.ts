/** What a reader can do with a whole release, as one module: code that is asked for again comes by the names that it has here. */
export { dress } from './dress.js';
export { openGallery } from './gallery.js';
export { openSharing } from './sharing.js';
export { writeStructuredData } from './structured-data.js';
