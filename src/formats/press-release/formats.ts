/** Releases from anyone's JSON. The code of a foreign format is loaded when it is met. */
import type { PressRelease, PressReleaseList } from '../../model/press-release.js';
import type { ReleaseContext } from '../context.js';
import { isNothing } from '../toolkit/json.js';
import { readOwnFormat } from '../toolkit/own-format.js';
import { foreign, foreignOf, loadForeign, type FormatName } from './foreign.js';
import { own, ownList } from './own.js';

export type { FormatName } from './foreign.js';

/** What was read, and by which format. */
export interface RecognizedReleases extends PressReleaseList {
  format: FormatName;
}

const read = async (
  json: unknown,
  context: ReleaseContext,
  readOwn: () => PressReleaseList,
): Promise<RecognizedReleases> => {
  const found = foreignOf(json, context);
  if (!found) return { format: 'own', ...(await readOwnFormat(foreign, context, readOwn)) };
  const readFound = await loadForeign(found);
  context.trace?.('format', found.name);
  return { format: found.name, ...readFound(json, context) };
};

/** Reads any document of releases, in the format that the context names or else the one that it is seen to be in. @throws FormatError when it fits none */
export const readReleases = (json: unknown, context: ReleaseContext): Promise<RecognizedReleases> =>
  read(json, context, () => ownList(json, context));

/** Reads one release; of a list of several, the newest. Null when there is none yet. @throws FormatError */
export const readRelease = async (json: unknown, context: ReleaseContext): Promise<PressRelease | null> => {
  if (isNothing(json)) return null;
  const { items } = await read(json, context, () => {
    const release = own(json, context);
    return { items: release ? [release] : [], next: null };
  });
  const [newest, ...others] = items.sort((one, other) => Date.parse(other.published) - Date.parse(one.published));
  if (others.length)
    context.report(`The JSON is a list of ${String(items.length)} releases, of which the newest is shown.`);
  return newest ?? null;
};
