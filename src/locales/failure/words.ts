import type { Words } from '../words.js';

/** What a reader can do after a failure, by its kind. */
export interface FailureWords extends Words {
  retry: string;
  network: string;
  offline: string;
  timeout: string;
  status: string;
  missing: string;
  format: string;
}
