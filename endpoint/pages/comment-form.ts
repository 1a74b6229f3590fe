/**
 * `POST /:id/comments`: a comment from a page without scripts. It takes two steps. The first has no key, because pages
 * are the same for all readers, so the form is shown once more with a key of its own. The second is sent with that key,
 * so a form that is sent twice makes one comment.
 *
 * Two signs reveal a machine: it fills in a field that people do not see, and it sends the form faster than a person
 * can read.
 */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PagesWords } from '../../src/locales/pages/words.js';
import { formatNumber } from '../../src/locales/format.js';
import { hasTooManyMarks } from '../../src/markup/marks.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { Problem } from '../../src/model/problem.js';
import { cleanName, cleanText, lengthOf, maxLines } from '../comments/plain-text.js';
import { checkName, nameLimit, readKey, readNewComment } from '../comments/new-comment.js';
import { formBodyLimit, mostNamed, mostWritten } from '../html/form-limits.js';
import { utf8Of } from '../http/body.js';
import { invalid, ProblemError } from '../http/problems.js';
import { taking } from '../http/write-limit.js';
import type { CommentParts } from '../routes/comment-box/parts.js';
import { saveComment } from '../store/posts.js';
import { RefusedError } from '../store/refused-error.js';
import { UnavailableError } from '../store/unavailable-error.js';
import type { FormWords } from './form-words.js';
import { releasePaths } from './release-paths.js';
import type { Pages, PageSources } from './pages.js';
import { takesPage } from './takes-page.js';

/** The fields of the form. */
interface FormFields {
  text: string;
  name: string;
  key: string;
  /** The field that people do not see. */
  trap: string;
  /** When the form was shown with its key, signed by the endpoint. */
  shown: string;
}

/** Why it was not saved, with the status code. */
interface Refusal {
  status: number;
  told: string;
}

/** The key, or an empty text for anything else; the form is then shown once more with a key. */
const keyOf = (given: string): string => {
  try {
    return readKey(given);
  } catch {
    return '';
  }
};

const fieldsOf = (body: unknown): FormFields => {
  const given = body instanceof FormData ? body : new URLSearchParams(typeof body === 'string' ? body : '');
  const field = (name: string): string => {
    const value = given.get(name);
    // A file is no text.
    return typeof value === 'string' ? value : '';
  };
  return {
    text: field('text'),
    name: field('name'),
    key: keyOf(field('key')),
    trap: field('website'),
    shown: field('shown'),
  };
};

/** Whether the form was sent from one of our pages. A browser sends the page's origin, or "null" where it may not. */
const isOurs = ({ headers }: FastifyRequest, origin: string): boolean => {
  const { origin: from, host } = headers;
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (from === undefined) return true;
  return from === origin || (URL.canParse(from) && new URL(from).host === host);
};

/** The fault of a text or a name, in words for readers. */
const faultOf = (problem: ProblemError, written: FormFields, limit: number, words: FormWords): string => {
  const pointer = problem.problem.errors?.[0]?.pointer;
  const number = (count: number): string => formatNumber(words.language, count);
  if (pointer === '/name') {
    const name = cleanName(written.name);
    if (!name) return words.noName;
    if (lengthOf(name) > nameLimit) return words.nameTooLong(number(nameLimit));
    return hasTooManyMarks(name) ? words.tooManyMarks : words.nameRefused;
  }
  const given = cleanText(written.text);
  if (!given) return words.noText;
  if (lengthOf(given) > limit) return words.tooLong(number(limit), number(lengthOf(given)));
  return hasTooManyMarks(given) ? words.tooManyMarks : words.tooManyLines(number(maxLines));
};

/** Whether the request comes from a program: it accepts JSON, and no HTML. */
const takesJson = (request: FastifyRequest): boolean =>
  /\bjson\b/.test(request.headers.accept ?? '') && !takesPage(request);

/** A refusal as a problem document, for programs. A status without a kind of its own gets no `type`. */
const refusalProblem = ({ status, told }: Refusal): ProblemError =>
  new ProblemError({ type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail: told });

/** The fields of a form in `multipart/form-data`, which pages of other sites may send. */
const formDataOf = async ({ headers }: FastifyRequest, body: Buffer): Promise<FormData> => {
  try {
    return await new Response(new Uint8Array(body), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData();
  } catch {
    throw invalid('body', [{ pointer: '', detail: 'must be a form.' }]);
  }
};

/** The shortest time in which a person can read the form and send it, in milliseconds. */
const shortest = 1500;

/** A new key, with the signed time at which it was shown. */
interface Fresh {
  key: string;
  shown: string;
}

const form = (
  action: string,
  { text: said, name }: FormFields,
  { key, shown }: Fresh,
  { names, textLimit }: Pick<CommentParts['box'], 'names' | 'textLimit'>,
  words: PagesWords,
): string =>
  `<form class="write" method="post" action="${text(action)}">
<label for="text">${text(words.text)}</label>
<textarea id="text" name="text" rows="8" dir="auto" maxlength="${String(mostWritten(textLimit))}" required>\n${text(said)}</textarea>
<label for="name">${text(words.name)}</label>
<input id="name" name="name" autocomplete="nickname" dir="auto" maxlength="${String(mostNamed)}"${names === 'required' ? ' required' : ''} value="${text(name)}">
<div class="unseen" aria-hidden="true"><label for="website">${text(words.trap)}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
<input type="hidden" name="key" value="${key}">
<input type="hidden" name="shown" value="${shown}">
<button>${text(words.send)}</button>
</form>`;

const preview = ({ text: said, name }: FormFields): string =>
  `<div class="preview" dir="auto">${name.trim() ? `<p>${text(name.trim())}</p>` : ''}${text(cleanText(said))}</div>`;

/** Adds the route. It has a parser of its own for forms, because everywhere else a body is JSON. */
export const commentFormRoute = (
  app: FastifyInstance,
  pages: Pages,
  { releases, site, originOf }: PageSources,
  { box, limit, holds, notice }: CommentParts,
): void => {
  const { store, secret, moderation, now } = box;

  const makeKey = (): Fresh => {
    const key = randomUUID();
    return { key, shown: secret.shownMarkOf(key, now()) };
  };

  /** Whether only a machine can have sent this form. */
  const isOfMachine = ({ key, trap, shown }: FormFields): boolean => {
    const time = Number(/^\d+/.exec(shown)?.[0]);
    return trap !== '' || shown !== secret.shownMarkOf(key, time) || now() - time < shortest;
  };

  /** Saves the comment, or says why it was refused. */
  const send = async (thread: string, written: FormFields, words: FormWords): Promise<Refusal | { at: string }> => {
    const writer = randomUUID();
    try {
      const { text: said, name } = readNewComment({ ...written, writer }, box);
      const key = readKey(written.key);
      // The key also identifies the writer, because nobody else knows it.
      const post = { thread, writer: secret.fingerprintOf(key), key, text: said, name, parent: undefined };
      const saved = await taking(
        () => limit.takeComment(thread),
        async () => {
          const hold = await holds.find({
            ...post,
            publishers: box.publishersOf(thread),
            isOfMachine: isOfMachine(written),
          });
          return saveComment(store, { ...post, open: box.isOpen(thread), moderation, hold, now: now() });
        },
        ({ isRepeated }) => !isRepeated,
      );
      const isHeld = saved.status === 202;
      if (!saved.isRepeated) notice(isHeld ? 'comment.held' : 'comment.published', saved.comment.id);
      return { at: isHeld ? 'held' : 'sent' };
    } catch (error) {
      if (error instanceof UnavailableError) return { status: 503, told: words.unavailable };
      if (error instanceof RefusedError)
        return error.reason === 'key-reused'
          ? { status: 422, told: words.sentBefore }
          : { status: 403, told: words.closed };
      if (error instanceof ProblemError && error.problem.status === 429) return { status: 429, told: words.tooMany };
      if (error instanceof ProblemError && error.problem.errors)
        return { status: 422, told: faultOf(error, written, box.textLimit, words) };
      throw error;
    }
  };

  /** Why the comment is refused before anything is saved; undefined when it is not. */
  const check = (
    request: FastifyRequest,
    thread: string,
    written: FormFields,
    words: FormWords,
  ): Refusal | undefined => {
    if (!isOurs(request, originOf())) return { status: 403, told: words.foreign };
    if (!box.isOpen(thread)) return { status: 403, told: words.closed };
    try {
      limit.count(request);
      const { name } = readNewComment({ text: written.text, name: written.name, writer: randomUUID() }, box);
      checkName(name, box.publishersOf(thread));
      return undefined;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return error.problem.status === 429
        ? { status: 429, told: words.tooMany }
        : { status: 422, told: faultOf(error, written, box.textLimit, words) };
    }
  };

  const sendPage = async (
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    written: FormFields,
    refusal: Refusal | undefined,
  ): Promise<FastifyReply> => {
    if (refusal && takesJson(request)) throw refusalProblem(refusal);
    const { inFrame, messagePage, pageHeaders, pageWords } = await import('./write.js');
    const release = releases.whole(id, now());
    const words = pageWords(release?.language ?? site.language);
    const paths = releasePaths(id);
    const again = (): string =>
      `${form(paths.form, written, makeKey(), box, words)}<p><a href="${text(paths.page)}">${text(words.back)}</a></p>`;
    // A text that cannot be sent any more can still be copied.
    const more = (refusal && release ? '' : preview(written)) + (release ? again() : '');
    const page = refusal
      ? messagePage(words.notSent, refusal.told, more)
      : messagePage(words.check, words.checkHint, more);
    return reply
      .code(refusal?.status ?? 200)
      .headers({ ...pageHeaders([]), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(Buffer.from(inFrame(page, pages.place, words)));
  };

  /**
   * Answers a form that could not be read: its text is far too long, or its media type or bytes are such that none of
   * our pages has sent it.
   */
  const sendUnread = async (
    { code, problem }: { code?: string; problem?: Problem },
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { inFrame, messagePage, pageHeaders, pageWords } = await import('./write.js');
    const { id } = request.params;
    const words = pageWords(releases.whole(id, now())?.language ?? site.language);
    const isLong = code === 'FST_ERR_CTP_BODY_TOO_LARGE';
    const limit = formatNumber(words.language, box.textLimit);
    // The form accepts no more than can be read, so it was sent from another page. The browser may still have the text.
    const back = `<p><a href="${text(releasePaths(id).page)}">${text(words.back)}</a></p>`;
    const page = messagePage(words.notSent, isLong ? words.tooLong(limit, `>\u00a0${limit}`) : words.foreign, back);
    return reply
      .code(isLong ? 413 : (problem?.status ?? 415))
      .headers({ ...pageHeaders([]), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(Buffer.from(inFrame(page, pages.place, words)));
  };

  // Reached by a reader who opens the address of the form instead of sending it.
  app.get<{ Params: { id: string } }>('/:id/comments', { schema: { hide: true } }, async (request, reply) => {
    const thread = await pages.embeddable(request.params.id, true);
    // The only page of a thread without a release is the one for frames.
    const isAlone = typeof thread === 'object' && thread.page === thread.frame;
    const page = isAlone ? thread.frame : `${releasePaths(request.params.id).page}#comments`;
    return reply.redirect(page, 302);
  });

  void app.register(async (forms) => {
    forms.removeAllContentTypeParsers();
    const options = { parseAs: 'buffer' } as const;
    forms.addContentTypeParser(
      'application/x-www-form-urlencoded',
      options,
      async (request: FastifyRequest, body: Buffer) => utf8Of(request, body),
    );
    forms.addContentTypeParser('multipart/form-data', options, formDataOf);
    forms.post<{ Params: { id: string } }>(
      '/:id/comments',
      {
        bodyLimit: formBodyLimit(box.textLimit),
        schema: { hide: true },
        errorHandler: (error, request, reply) => {
          const isUnread =
            error instanceof ProblemError || (error.code as string | undefined)?.startsWith('FST_ERR_CTP_');
          if (!isUnread || !takesPage(request)) throw error;
          sendUnread(error, request, reply).catch((fault: unknown) => reply.send(fault));
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const release = releases.whole(id, now());
        const { formWords } = await import('./write.js');
        const words = formWords(release?.language ?? site.language);
        const written = fieldsOf(request.body);
        if (!release) {
          const told = releases.find(id, now()) === 'hidden' ? words.unpublished : words.missingHint;
          return sendPage(request, reply, id, written, { status: 404, told });
        }
        const refusal = check(request, id, written, words);
        if (refusal || !written.key) return sendPage(request, reply, id, written, refusal);
        const outcome = await send(id, written, words);
        if ('told' in outcome) return sendPage(request, reply, id, written, outcome);
        return reply
          .header('cache-control', 'no-store')
          .redirect(`${releasePaths(id).page}?${outcome.at}#comments`, 303);
      },
    );
  });
};
