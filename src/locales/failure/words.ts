import type { Words } from '../words.js';

/** What a reader can do when something failed, per kind of failure. */
export interface FailureWords extends Words {
  retry: string;
  network: string;
  offline: string;
  timeout: string;
  status: string;
  missing: string;
  format: string;
}
