import { languagesOf } from '../../languages.js';

export const languages = languagesOf('comment-box/listening');
