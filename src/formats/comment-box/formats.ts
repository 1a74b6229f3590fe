/**
 * Reads threads from any supported JSON. The code that knows other services' formats is loaded when JSON is not our
 * own.
 */
import { loadCode } from '../../code/load-code.js';
import type { Thread } from '../../model/comment-box.js';
import type { Read } from '../contract.js';
import { isObject } from '../toolkit/json.js';
import type { ReadForeignThread } from './foreign.js';
import { own } from './own.js';

/**
 * Reads a thread in the format that the context names, or else in the recognized one.
 * @throws FormatError when it is in no known format
 */
export const readThread: Read<Thread> = (json, context) => {
  const { format } = context;
  if (format ? format === 'own' : isObject(json) && 'thread' in json) return own(json, context);
  return loadCode<{ read: ReadForeignThread }>(() => import('./foreign.js')).then(({ read }) =>
    read(json, context, () => own(json, context)),
  );
};
