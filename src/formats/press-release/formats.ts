/** Releases from anyone's JSON. What knows the formats of others is loaded when JSON is not our own. */
import { loadCode } from '../../code/load-code.js';
import type { PressRelease, PressReleaseList } from '../../model/press-release.js';
import type { ReleaseContext } from '../context.js';
import { isNothing } from '../toolkit/json.js';
import type { RecognizedReleases } from './foreign.js';
import { isOwnDocument, own, ownList } from './own.js';

export type { FormatName, RecognizedReleases } from './foreign.js';

const read = async (
  json: unknown,
  context: ReleaseContext,
  readOwn: () => PressReleaseList,
): Promise<RecognizedReleases> => {
  const { format } = context;
  if (format ? format === 'own' : isOwnDocument(json)) return { format: 'own', ...readOwn() };
  const { readForeign } = await loadCode(() => import('./foreign.js'));
  return readForeign(json, context, readOwn);
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
