/**
 * The moderators: names and hashes of passwords from the settings. A hash is `scrypt.N.r.p.salt.key`, with N as a power
 * of two and the rest in base64url: without a `$`, which shells and compose files would read as a variable.
 */
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** A moderator in the settings. */
export interface Moderator {
  name: string;
  hash: string;
}

/** The shape of a moderator's name. */
export const moderatorName = /^[\w.@-]{1,60}$/;

/** Shorter passwords could be guessed. */
export const leastPasswordLength = 12;
export const mostPasswordLength = 200;

/** What a hash costs to compute: scrypt's parameters (RFC 7914), N as a power of two. */
export interface HashCost {
  power: number;
  r: number;
  p: number;
}

/** OWASP's recommendation for 16 MB. More memory would slow the endpoint down when many sign in at once. */
const usualCost: HashCost = { power: 14, r: 8, p: 5 };

const keyLength = 32;

/** Further sign-ins are refused while so many wait. */
const maxWaiting = 10;

interface PasswordHash extends HashCost {
  salt: Buffer;
  key: Buffer;
}

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** Computes the key of a password. */
export const keyOf = (password: string, { power, r, p, salt }: Omit<PasswordHash, 'key'>): Promise<Buffer> => {
  const N = 2 ** power;
  return derive(password.normalize('NFKC'), salt, keyLength, { N, r, p, maxmem: 256 * N * r });
};

/** Reads a hash from the settings; undefined when it is malformed. */
export const readHash = (text: string): PasswordHash | undefined => {
  const [, power, r, p, salt = '', key = ''] =
    /^scrypt\.(1[0-7])\.(8)\.([1-9]|1\d)\.([\w-]{22,86})\.([\w-]{43})$/.exec(text) ?? [];
  if (power === undefined) return undefined;
  const bytes = { salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
  return { power: Number(power), r: Number(r), p: Number(p), ...bytes };
};

/** Hashes a password for the settings. */
export const hashPassword = async (password: string, cost = usualCost): Promise<string> => {
  const salt = randomBytes(16);
  const key = await keyOf(password, { ...cost, salt });
  return ['scrypt', cost.power, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('.');
};

/** Too many sign-ins are waiting. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** The moderators of the settings. */
export class Moderators {
  readonly #known = new Map<string, { hash: PasswordHash; mark: string }>();
  /** Compared when a name is unknown, so that an unknown name takes as long as a known one. */
  readonly #nobody: PasswordHash;
  readonly #keyOf: typeof keyOf;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** @param compute computes keys; a test counts what that costs */
  constructor(moderators: readonly Moderator[], compute: typeof keyOf = keyOf) {
    this.#keyOf = compute;
    for (const { name, hash } of moderators) {
      const read = readHash(hash);
      if (!read) throw new Error(`The hash of ${name} is malformed.`);
      this.#known.set(name, { hash: read, mark: createHash('sha256').update(hash).digest('base64url') });
    }
    const [first] = this.#known.values();
    this.#nobody = { ...(first?.hash ?? usualCost), salt: randomBytes(16), key: randomBytes(keyLength) };
  }

  /** How many there are. */
  get size(): number {
    return this.#known.size;
  }

  /** A mark that changes with the moderator's password; undefined for an unknown name. */
  markOf(name: string): string | undefined {
    return this.#known.get(name)?.mark;
  }

  /**
   * Whether it is this moderator's password. Checks one password at a time, each in the same time. Throws a
   * `BusyError`.
   */
  async isPassword(name: string, password: string): Promise<boolean> {
    if (this.#waiting >= maxWaiting) throw new BusyError('busy');
    this.#waiting += 1;
    const known = this.#known.get(name);
    const hash = known?.hash ?? this.#nobody;
    const given = this.#last.then(() => this.#keyOf(password.slice(0, mostPasswordLength), hash));
    this.#last = given.catch(() => undefined);
    try {
      return timingSafeEqual(await given, hash.key) && known !== undefined;
    } finally {
      this.#waiting -= 1;
    }
  }
}
