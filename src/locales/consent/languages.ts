import { languagesOf } from '../languages.js';

export const languages = languagesOf('consent');
