/**
 * Releases from anyone's JSON. Our own is seen at once; for all other formats code is loaded that knows their signs,
 * and then the code of the one that is met.
 */
import type { PressRelease } from '../../model/press-release.js';
import type { ReleaseContext } from '../context.js';
import { isNothing } from '../toolkit/json.js';
import type { RecognizedReleases } from './foreign.js';
import { loadOthers } from './others.js';
import { isOwn, own, ownList } from './own.js';

export type { FormatName, RecognizedReleases } from './foreign.js';

const read = async (
  json: unknown,
  context: ReleaseContext,
  readOwn: () => RecognizedReleases,
): Promise<RecognizedReleases> => {
  const { format } = context;
  if (format ? format === 'own' : isOwn(json)) return readOwn();
  const readForeign = await loadOthers();
  return readForeign(json, context, readOwn);
};

/** Reads any document of releases, in the format that the context names or else the one that it is seen to be in. @throws FormatError when it fits none */
export const readReleases = (json: unknown, context: ReleaseContext): Promise<RecognizedReleases> =>
  read(json, context, () => ({ format: 'own', ...ownList(json, context) }));

/** Reads one release; of a list of several, the newest. Null when there is none yet. @throws FormatError */
export const readRelease = async (json: unknown, context: ReleaseContext): Promise<PressRelease | null> => {
  if (isNothing(json)) return null;
  const readOwn = (): RecognizedReleases => {
    const release = own(json, context);
    return { format: 'own', items: release ? [release] : [], next: null };
  };
  const { items } = await read(json, context, readOwn);
  const [newest, ...others] = items.sort((one, other) => Date.parse(other.published) - Date.parse(one.published));
  if (others.length)
    context.report(`The JSON is a list of ${String(items.length)} releases, of which the newest is shown.`);
  return newest ?? null;
};
