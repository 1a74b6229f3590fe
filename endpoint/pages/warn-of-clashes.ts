/** Warns at the start about pages that nobody can reach, because something else has their address. */
import type { Counters } from '../counters/counters.js';
import type { OwnAddresses } from '../http/own-addresses.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import type { Releases } from '../releases/releases.js';

export const warnOfClashes = (own: OwnAddresses, releases: Releases, counters: Counters, warn: Warn): void => {
  const counterIds = new Set(counters.ids);
  for (const id of new Set([...releases.ids, ...counterIds])) {
    if (own.has(`/${id}`))
      warn(oneLine(`"${id}" has no page: /${id} is an address of the endpoint itself. Choose another "id".`));
  }
  for (const [path, id] of releases.placed) {
    const other = path.slice(1);
    const taker = own.has(path)
      ? 'is an address of the endpoint itself'
      : counterIds.has(other) || releases.ids.includes(other)
        ? `is the page of "${other}"`
        : undefined;
    if (taker) warn(oneLine(`The "url" of the release "${id}" is ${path}, which ${taker}. Its page is at /${id}.`));
  }
  for (const id of releases.ids.filter((one) => counterIds.has(one)))
    warn(
      oneLine(`"${id}" is a release and a counter: /${id} is the page of the release. Choose another "id" for one.`),
    );
};
