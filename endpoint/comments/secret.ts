/**
 * The endpoint's one secret, and what is made with it. Nothing of it is stored:
 * a capability is made again when it is asked for, and a writer's UUID leaves
 * only a fingerprint that nobody without the secret can find a person by.
 */
import { createHmac, createSecretKey, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createWhole } from '../disk/write-whole.js';
import { ConfigurationError } from '../operator/configuration-error.js';

/** Shorter ones could be guessed. */
export const leastSecretLength = 16;

/** What is made with the secret. */
export class Secret {
  readonly #secret: KeyObject;

  constructor(secret: string) {
    // Made once: each post signs twice.
    this.#secret = createSecretKey(secret, 'utf8');
  }

  /** What lets its bearer change and take back this one comment. */
  capabilityOf(comment: string): string {
    return this.#sign(`capability${comment}`);
  }

  /** Whether the text is the capability of this comment. Takes as long for a near miss as for a far one. */
  isCapabilityOf(comment: string, text: string): boolean {
    const [right, given] = [Buffer.from(this.capabilityOf(comment)), Buffer.from(text)];
    return right.length === given.length && timingSafeEqual(right, given);
  }

  /** A writer as the database knows him. */
  fingerprintOf(writer: string): string {
    return this.#sign(`writer${writer.toLowerCase()}`);
  }

  /** What the forms of a session carry, so that no other site's form is taken for one of them. */
  formTokenOf(session: string): string {
    return this.#sign(`form${session}`);
  }

  /** What a form carries that was shown to be sent with a key, so that nobody else tells when that was. @param time in milliseconds */
  shownMarkOf(key: string, time: number): string {
    return `${String(time)}.${this.#sign(`shown${key} ${String(time)}`)}`;
  }

  /** The same for the same secret, so that a database can tell another one. */
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
    // Another process was first.
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

/** The secret in the folder of data; made at the first start. Throws a `ConfigurationError` when it cannot be. */
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
