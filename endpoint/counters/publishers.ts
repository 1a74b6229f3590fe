/** Who may publish figures. Tokens are compared by their digests, which are of one length. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { bearerOf } from '../http/bearer.js';

/** A token of the settings, and whom it stands for. */
export interface PublisherToken {
  name: string;
  token: string;
}

/** Shorter ones could be guessed. */
export const leastTokenLength = 16;

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The tokens that are known. */
export class Publishers {
  readonly #known: readonly { name: string; digest: Buffer }[];

  constructor(tokens: readonly PublisherToken[]) {
    this.#known = tokens.map(({ name, token }) => ({ name, digest: digest(token) }));
  }

  /** The name of who sends this `Authorization`; undefined for nobody we know. Takes as long for a near miss as for a far one. */
  nameOf(authorization: string | undefined): string | undefined {
    const given = digest(bearerOf(authorization) ?? '');
    // All are compared, so that the time does not tell which one it was.
    return this.#known.reduce<string | undefined>(
      (found, one) => (timingSafeEqual(one.digest, given) ? one.name : found),
      undefined,
    );
  }
}
