import { languagesOf } from '../../languages.js';

export const languages = languagesOf('pages/moderation');
