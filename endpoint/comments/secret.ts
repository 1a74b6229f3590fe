/**
 * The endpoint's one secret, and what is derived from it. Nothing derived is stored: a capability is computed again
 * when it is needed, and of a writer's UUID the database has only an HMAC, which leads nobody without the secret to a
 * person.
 */
import { createHmac, createSecretKey, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createWhole } from '../disk/write-whole.js';
import { ConfigurationError } from '../operator/configuration-error.js';

/** Shorter secrets could be guessed. */
export const leastSecretLength = 16;

const isSame = (one: string, other: string): boolean => {
  const [right, given] = [Buffer.from(one), Buffer.from(other)];
  return right.length === given.length && timingSafeEqual(right, given);
};

/** Derives keys and marks from the secret. */
export class Secret {
  readonly #secret: KeyObject;

  constructor(secret: string) {
    // Made once, because each post signs twice.
    this.#secret = createSecretKey(secret, 'utf8');
  }

  /** The capability that lets its bearer edit and delete this one comment. */
  capabilityOf(comment: string): string {
    return this.#sign(`capability${comment}`);
  }

  /** Whether the text is the capability of this comment, compared in constant time. */
  isCapabilityOf(comment: string, text: string): boolean {
    return isSame(this.capabilityOf(comment), text);
  }

  /** The HMAC by which the database knows a writer. */
  fingerprintOf(writer: string): string {
    return this.#sign(`writer${writer.toLowerCase()}`);
  }

  /** The token in the forms of a session, against forged requests from other sites. */
  formTokenOf(session: string): string {
    return this.#sign(`form${session}`);
  }

  /**
   * The signed time at which a form was shown, so that nobody can forge that time.
   * @param key of the post that the form sends
   * @param time in milliseconds
   */
  shownMarkOf(key: string, time: number): string {
    return `${String(time)}.${this.#sign(`shown${key} ${String(time)}`)}`;
  }

  /**
   * The mark by which a browser is known in which a moderator has signed in before.
   * @param whose the moderator, with the mark of the password
   */
  browserMarkOf(browser: string, whose: string): string {
    return this.#sign(`browser${browser} ${whose}`);
  }

  /** Whether the text is that mark, compared in constant time. */
  isBrowserMarkOf(browser: string, whose: string, text: string): boolean {
    return isSame(this.browserMarkOf(browser, whose), text);
  }

  /** A mark of the secret itself, by which a database notices another secret. */
  get mark(): string {
    return this.#sign('mark');
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url');
  }
}

const makeFile = async (path: string): Promise<void> => {
  mkdirSync(dirname(path), { recursive: true });
  try {
    await createWhole(path, `${randomBytes(32).toString('base64url')}\n`);
  } catch (error) {
    // Another process has made the file first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};

const readFile = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Reads the secret from the folder of data, or makes one at the first start. Throws a `ConfigurationError` when it
 * cannot.
 */
export const readOrMakeSecret = async (data: string): Promise<string> => {
  const path = join(data, 'secret');
  try {
    if (readFile(path) === undefined) await makeFile(path);
    const secret = readFile(path) ?? '';
    if (secret.length >= leastSecretLength) return secret;
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(
      `${JSON.stringify(path)} cannot be read or made (${code}): set SPRID_SECRET, or point SPRID_DATA at a folder that the endpoint may write to.`,
    );
  }
  throw new ConfigurationError(
    `${JSON.stringify(path)} is shorter than ${String(leastSecretLength)} characters: put the secret back, or set SPRID_SECRET.`,
  );
};
