/**
 * Checks what readers send. It does so by hand and not by a schema: a schema counts before the text is cleaned and in
 * other units, and stops at the first fault, while a form wants to mark all of them.
 */
import { hasTooManyMarks } from '../../src/markup/marks.js';
import type { Like, NewComment, Report, ReportReason } from '../../src/model/comment-box.js';
import { cleanName, cleanText, lengthOf, maxLines } from './plain-text.js';
import { fieldsOf } from '../http/body.js';
import { invalid, type Fault } from '../http/problems.js';
import { noteLimit, reportReasons } from '../schemas/comment-box.js';
import { isCommentId } from '../store/comment-id.js';
import { looksLike } from '../text/lookalike.js';

/** The longest name, in code points. */
export const nameLimit = 60;

/** The rules of a thread for the text and name of a comment. */
export interface TextRules {
  textLimit: number;
  names: 'optional' | 'required';
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

const needsUuid = 'must be a UUID that the browser made.';

const piledMarks = 'has more marks on a letter than any script needs.';

/** Reads fields one by one and collects the fault of each. */
class Fields {
  readonly #body: Readonly<Record<string, unknown>>;
  readonly #faults: Fault[] = [];

  constructor(body: unknown) {
    this.#body = fieldsOf(body);
  }

  fail(field: string, detail: string): string | undefined {
    this.#faults.push({ pointer: `/${field}`, detail });
    return undefined;
  }

  /** The text of a field; undefined when it is missing. Notes a fault when it is no text. */
  text(field: string): string | undefined {
    const value = Object.hasOwn(this.#body, field) ? this.#body[field] : undefined;
    if (value === undefined || typeof value === 'string') return value;
    return this.fail(field, 'must be a text.');
  }

  comment(limit: number): string | undefined {
    const given = this.text('text');
    if (given === undefined) return this.#hasFault('text') ? undefined : this.fail('text', 'is missing.');
    const text = cleanText(given);
    if (!text) return this.fail('text', 'must hold something that can be seen.');
    if (lengthOf(text) > limit)
      return this.fail('text', `must have at most ${String(limit)} characters; it has ${String(lengthOf(text))}.`);
    if (text.split('\n').length > maxLines) return this.fail('text', `must have at most ${String(maxLines)} lines.`);
    if (hasTooManyMarks(text)) return this.fail('text', piledMarks);
    return text;
  }

  name(names: TextRules['names']): string | undefined {
    const given = this.text('name');
    // An empty field of a form counts as no name.
    if (!given?.trim()) {
      return names === 'required' && !this.#hasFault('name') ? this.fail('name', 'is missing.') : undefined;
    }
    const name = cleanName(given);
    if (!name) return this.fail('name', 'must hold something that can be seen.');
    if (lengthOf(name) > nameLimit)
      return this.fail('name', `must have at most ${String(nameLimit)} characters; it has ${String(lengthOf(name))}.`);
    if (hasTooManyMarks(name)) return this.fail('name', piledMarks);
    return name;
  }

  parent(): string | undefined {
    const parent = this.text('parent');
    return parent === undefined || isCommentId(parent) ? parent : this.fail('parent', noSuchParent);
  }

  writer(): string | undefined {
    const writer = this.text('writer');
    if (writer === undefined) return this.#hasFault('writer') ? undefined : this.fail('writer', needsUuid);
    return uuid.test(writer) ? writer.toLowerCase() : this.fail('writer', needsUuid);
  }

  reason(): ReportReason | undefined {
    const reason = this.text('reason');
    const known = reportReasons.find((one) => one === reason);
    if (known === undefined && !this.#hasFault('reason'))
      this.fail('reason', `must be one of ${reportReasons.join(', ')}.`);
    return known;
  }

  note(): string | undefined {
    const note = cleanText(this.text('note') ?? '');
    if (lengthOf(note) > noteLimit)
      return this.fail('note', `must have at most ${String(noteLimit)} characters; it has ${String(lengthOf(note))}.`);
    return hasTooManyMarks(note) ? this.fail('note', piledMarks) : note || undefined;
  }

  flag(field: string): boolean | undefined {
    const value = Object.hasOwn(this.#body, field) ? this.#body[field] : undefined;
    if (value === undefined || typeof value === 'boolean') return value;
    this.fail(field, 'must be true or false.');
    return undefined;
  }

  /** Throws a problem that names every faulty field, if there is one. */
  finish(): void {
    if (this.#faults.length) throw invalid('body', this.#faults);
  }

  #hasFault(field: string): boolean {
    return this.#faults.some(({ pointer }) => pointer === `/${field}`);
  }
}

/** The fault of a parent that cannot be answered. */
export const noSuchParent = 'must be the id of a published comment in this thread.';

/** Reads a new comment, with its text and name cleaned. Throws a problem that names each faulty field. */
export const readNewComment = (body: unknown, { textLimit, names }: TextRules): NewComment => {
  const fields = new Fields(body);
  const text = fields.comment(textLimit);
  const name = fields.name(names);
  const parent = fields.parent();
  const writer = fields.writer();
  const withdrawn = fields.flag('withdrawn');
  fields.finish();
  return {
    text: text as string,
    writer: writer as string,
    ...(name !== undefined && { name }),
    ...(parent !== undefined && { parent }),
    ...(withdrawn && { withdrawn }),
  };
};

/** Throws a problem for a name that looks like that of a publisher, so that no reader passes as one. */
export const checkName = (name: string | undefined, publishers: readonly string[]): void => {
  if (name !== undefined && publishers.some((publisher) => looksLike(name, publisher) === 'same'))
    throw invalid('body', [{ pointer: '/name', detail: 'is the name of the publisher.' }]);
};

/** Reads the new text of a comment. */
export const readEdit = (body: unknown, { textLimit }: Pick<TextRules, 'textLimit'>): string => {
  const fields = new Fields(body);
  const text = fields.comment(textLimit);
  fields.finish();
  return text as string;
};

/** Reads which writer asks for their data. */
export const readWho = (body: unknown): { writer: string } => {
  const fields = new Fields(body);
  const writer = fields.writer();
  fields.finish();
  return { writer: writer as string };
};

/** Reads a like, or the end of one. */
export const readLike = (body: unknown): Like => {
  const fields = new Fields(body);
  const writer = fields.writer();
  const liked = fields.flag('liked');
  fields.finish();
  return { writer: writer as string, ...(liked !== undefined && { liked }) };
};

/** Reads a report of a comment. */
export const readReport = (body: unknown): Report => {
  const fields = new Fields(body);
  const reason = fields.reason();
  const note = fields.note();
  const writer = fields.writer();
  fields.finish();
  return { reason: reason as ReportReason, writer: writer as string, ...(note !== undefined && { note }) };
};

/** Reads the key of a post, with or without the quotation marks that its draft standard asks for. */
export const readKey = (header: string | string[] | undefined): string => {
  const key = typeof header === 'string' ? header.trim().replace(/^"(.*)"$/, '$1') : '';
  if (!uuid.test(key)) {
    throw invalid('headers', [{ pointer: '/Idempotency-Key', detail: 'must be a UUID, the same for each attempt.' }]);
  }
  return key.toLowerCase();
};
