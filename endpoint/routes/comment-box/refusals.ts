/** The store's refusals as problems. */
import { noSuchParent } from '../../comments/new-comment.js';
import { invalid, makeProblem, ProblemError } from '../../http/problems.js';
import { RefusedError, type Refusal } from '../../store/refused-error.js';

/** The problem for each refusal. */
export const refusals: Readonly<Record<Refusal, () => ProblemError>> = {
  'no-comment': () => new ProblemError(makeProblem('not-found', { detail: 'There is no comment with this id.' })),
  'no-parent': () => invalid('body', [{ pointer: '/parent', detail: noSuchParent }]),
  // Never reached by a reader's post: only the answers of moderators name a revision of their parent.
  changed: () => invalid('body', [{ pointer: '/parent', detail: noSuchParent }]),
  'no-thread': () => new ProblemError(makeProblem('not-found', { detail: 'There is no thread with this id.' })),
  'thread-closed': () => new ProblemError(makeProblem('thread-closed')),
  'key-reused': () => new ProblemError(makeProblem('key-reused')),
  'too-many-blocks': () => new ProblemError(makeProblem('too-many-blocks')),
  'window-passed': () => new ProblemError(makeProblem('window-passed')),
};

/** The result of the work. A refusal is thrown as its problem. */
export const orProblem = async <Result>(work: Promise<Result>): Promise<Result> => {
  try {
    return await work;
  } catch (error) {
    throw error instanceof RefusedError ? refusals[error.reason]() : error;
  }
};
