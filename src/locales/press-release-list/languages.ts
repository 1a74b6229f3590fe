import { languagesOf } from '../languages.js';

export const languages = languagesOf('press-release-list');
