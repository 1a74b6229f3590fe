/**
 * Who may moderate: names and hashes of passwords, as the settings have them. A hash is `scrypt.N.r.p.salt.key`, with
 * N as a power of two and the rest in base64url: without a `$`, which shells and compose files would read as a variable.
 */
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** A moderator of the settings. */
export interface Moderator {
  name: string;
  hash: string;
}

/** What a name may be. */
export const moderatorName = /^[\w.@-]{1,60}$/;

/** Shorter passwords could be guessed, longer ones are none. */
export const leastPasswordLength = 12;
export const mostPasswordLength = 200;

/** As OWASP has it for 16 MB: more memory would be felt where many sign in at once. */
const cost = { power: 14, r: 8, p: 5 } as const;

const keyLength = 32;

/** Whoever waits behind so many sign-ins is sent away. */
const maxWaiting = 10;

interface PasswordHash {
  power: number;
  r: number;
  p: number;
  salt: Buffer;
  key: Buffer;
}

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

const keyOf = (password: string, { power, r, p, salt }: Omit<PasswordHash, 'key'>): Promise<Buffer> => {
  const N = 2 ** power;
  return derive(password.normalize('NFKC'), salt, keyLength, { N, r, p, maxmem: 256 * N * r });
};

/** A hash as it stands in the settings; undefined when it is none. */
export const readHash = (text: string): PasswordHash | undefined => {
  const [, power, r, p, salt = '', key = ''] =
    /^scrypt\.(1[0-7])\.(8)\.([1-9]|1\d)\.([\w-]{22,86})\.([\w-]{43})$/.exec(text) ?? [];
  if (power === undefined) return undefined;
  const bytes = { salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
  return { power: Number(power), r: Number(r), p: Number(p), ...bytes };
};

/** The hash of a password, to be put into the settings. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const key = await keyOf(password, { ...cost, salt });
  return ['scrypt', cost.power, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('.');
};

/** Nobody's: a name that nobody has takes as long as one that somebody has. */
const nobody: PasswordHash = { ...cost, salt: randomBytes(16), key: randomBytes(keyLength) };

/** There are too many who want to sign in. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** The moderators of the settings. */
export class Moderators {
  readonly #known = new Map<string, { hash: PasswordHash; mark: string }>();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(moderators: readonly Moderator[]) {
    for (const { name, hash } of moderators) {
      const read = readHash(hash);
      if (!read) throw new Error(`The hash of ${name} is none.`);
      this.#known.set(name, { hash: read, mark: createHash('sha256').update(hash).digest('base64url') });
    }
  }

  /** Whether there is anybody. */
  get size(): number {
    return this.#known.size;
  }

  /** Tells the present password of a moderator from another one; undefined for who is none. */
  markOf(name: string): string | undefined {
    return this.#known.get(name)?.mark;
  }

  /** Whether it is the password of this moderator. One is looked at after the other, each for as long. Throws a `BusyError`. */
  async isPassword(name: string, password: string): Promise<boolean> {
    if (this.#waiting >= maxWaiting) throw new BusyError('busy');
    this.#waiting += 1;
    const known = this.#known.get(name);
    const hash = known?.hash ?? nobody;
    const given = this.#last.then(() => keyOf(password.slice(0, mostPasswordLength), hash));
    this.#last = given.catch(() => undefined);
    try {
      return timingSafeEqual(await given, hash.key) && known !== undefined;
    } finally {
      this.#waiting -= 1;
    }
  }
}
