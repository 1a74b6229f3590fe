/** The publishers of figures. Tokens are compared by their hashes, which all have the same length. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { bearerOf } from '../http/bearer.js';

/** A token in the settings, and its publisher. */
export interface PublisherToken {
  name: string;
  token: string;
}

/** Shorter tokens could be guessed. */
export const leastTokenLength = 16;

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The known tokens. */
export class Publishers {
  readonly #known: readonly { name: string; digest: Buffer }[];

  constructor(tokens: readonly PublisherToken[]) {
    this.#known = tokens.map(({ name, token }) => ({ name, digest: digest(token) }));
  }

  /** The publisher with this `Authorization`; undefined for an unknown token. Compared in constant time. */
  nameOf(authorization: string | undefined): string | undefined {
    const given = digest(bearerOf(authorization) ?? '');
    // All are compared, so that the time does not reveal which one matched.
    return this.#known.reduce<string | undefined>(
      (found, one) => (timingSafeEqual(one.digest, given) ? one.name : found),
      undefined,
    );
  }
}
