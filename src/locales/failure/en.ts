import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'en',
  retry: 'Try again',
  network: 'This content could not be loaded. Check your connection and try again.',
  offline: 'You are offline. This content loads when the connection is back.',
  timeout: 'This content took too long to load. Try again in a while.',
  status: 'This content could not be loaded right now. Try again in a while.',
  missing: 'This content is no longer at this address.',
  format: 'This content could not be shown here. The fault is with the site, not with you.',
};
