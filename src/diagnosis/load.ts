/** Loads the diagnosis on demand. */
import { loadCode } from '../code/load-code.js';
import type * as Diagnosis from './diagnosis.js';

export const loadDiagnosis = (): Promise<typeof Diagnosis> => loadCode(() => import('./diagnosis.js'));

/** Loads it where the page's address asks for it; it then opens by itself. The script tag does the same. */
export const diagnoseIfAsked = (): void => {
  if (location.search.includes('sprid-diagnose')) void loadDiagnosis();
};
