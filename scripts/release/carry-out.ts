/** Does what was planned. */
import type { Plan } from './plan.js';

/** What a release does to the world outside. */
export interface Tools {
  /** Writes a file of the repository. */
  write: (path: string, text: string) => void;
  /** Builds what is packed, as the changed files have it. @throws where that fails */
  build: () => void;
  /** Packs what is built. @returns the path of the file @throws where that fails */
  pack: () => string;
  /** Runs git. @throws where that fails */
  git: (...args: string[]) => void;
}

/**
 * Writes, builds, packs, commits and tags, in this order: what cannot be built or packed is never committed, and then the
 * files are as they were.
 * @returns the path of the packed file
 */
export const carryOut = ({ version, tag, notes, files }: Plan, { write, build, pack, git }: Tools): string => {
  const paths = Object.keys(files);
  let packed: string;
  try {
    for (const [path, text] of Object.entries(files)) write(path, text);
    build();
    packed = pack();
    git('commit', '--quiet', '--message', `Release ${version}`, '--', ...paths);
  } catch (error) {
    git('checkout', '--quiet', 'HEAD', '--', ...paths);
    throw error;
  }
  // Headings of the notes begin with the sign of a comment.
  git('tag', '--annotate', '--cleanup=verbatim', '--message', `${version}\n\n${notes}`, tag);
  return packed;
};
