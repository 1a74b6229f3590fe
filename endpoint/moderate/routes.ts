/**
 * `/moderate`: pages and JSON for moderators. Every change is a POST of a form that has the session's token and was
 * sent from one of our pages; a cookie alone changes nothing.
 */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formatNumber } from '../../src/locales/format.js';
import { cacheControl } from '../http/answer.js';
import { ProblemError } from '../http/problems.js';
import { isCommentId } from '../store/comment-id.js';
import type { ModerationAction } from '../../src/model/moderation-action.js';
import { findAudit, readAudit } from '../store/audit.js';
import { readBlocks } from '../store/blocks.js';
import { countWriter } from '../store/writers.js';
import { writeWriterData } from '../comments/writer-data.js';
import { countQueue, queueLists, readQueue, readQueueRows, type QueueQuery } from '../store/queue.js';
import { inverses } from '../store/moderation.js';
import { act, undo, type ActionResult, type NotDone } from './act.js';
import { counterRoutes } from './counter-routes.js';
import type { AddressQuery, ModerationRoutes } from './desk.js';
import { writeDocument, type ModerationFrame, type Notice } from './document.js';
import { FormFields, isOurs, isOwnForm, parseForm, withoutNul } from './forms.js';
import { moderateHeaders } from './headers.js';
import { itemsOf } from './items.js';
import { moderateStyles } from './moderate.styles.js';
import { blockedPage, logPage, signInPage, type SignInForm } from './other-pages.js';
import { paths, type ModerateParts } from './parts.js';
import { releaseRoutes } from './release-routes.js';
import type { Session } from './session.js';
import { writerPage } from './writer-page.js';
import { eraseWriterOf, findWriter } from './writers.js';
import { queuePage } from './queue-page.js';

/** Comments, or lines of the log, on a page. */
const pageSize = 50;

/** In bytes. A bulk action sends a hundred ids, an answer a long text. */
const bodyLimit = 256 * 1024;

/** What others have done since the page was read, in the place of what was asked for. */
const meanwhile: readonly NotDone[] = ['changed', 'not-so', 'missing'];

const html = 'text/html; charset=utf-8';

/** The address if it is the queue's or one of these pages', else the queue's. */
const pageAmong = (names: string, back: string): string =>
  new RegExp(`^/moderate(/(${names}))?(\\?[\\w=&%.~+*-]*)?$`).test(back) ? back : paths.queue;

/** Where to come back to after signing in. */
const backTo = (back: string): string => pageAmong('blocked|log|counters|releases|writer', back);

/** The address of the page for signing in, which leads back to this address. */
const signInAt = (back: string): string =>
  back === paths.queue ? paths.signIn : `${paths.signIn}?${new URLSearchParams({ back }).toString()}`;

/** Where to come back to after an action: a page that tells what was done. */
const backOf = (fields: FormFields): string => pageAmong('blocked|log', fields.text('back'));

/** The address without the message of the last action. */
const withoutTold = (address: string): string => {
  const [path = '', asked] = address.split('?');
  const query = new URLSearchParams(asked);
  for (const name of ['done', 'not']) query.delete(name);
  const rest = query.toString();
  return rest ? `${path}?${rest}` : path;
};

const wantsJson = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('application/json') ?? false;

const queryOf = (asked: AddressQuery): QueueQuery => ({
  list: queueLists.find((list) => list === asked.list) ?? 'held',
  search: (asked.q ?? '').trim().slice(0, 100),
  thread: asked.thread || undefined,
  limit: pageSize,
  after: asked.after !== undefined && isCommentId(asked.after) ? asked.after : undefined,
});

/** One value of each name. */
const askedOf = ({ query }: FastifyRequest): AddressQuery =>
  Object.fromEntries(
    Object.entries(query as Record<string, string | string[]>).map(([name, value]) => [
      name,
      withoutNul([value].flat()[0] ?? ''),
    ]),
  );

/** Adds the routes; only where there are moderators. */
export const moderateRoutes = async (app: FastifyInstance, parts: ModerateParts): Promise<void> => {
  const { words, signIns, originOf, timeZone, publisher } = parts;
  const { box } = parts.comments;
  const { store, now } = box;
  const sheet = Buffer.from(moderateStyles);
  app.get('/moderate.css', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', cacheControl()).type('text/css; charset=utf-8').send(sheet),
  );

  const isSecure = ({ protocol }: FastifyRequest): boolean => originOf().startsWith('https:') || protocol === 'https';

  const reasons: Readonly<Record<NotDone | 'foreign', string>> = {
    changed: words.changed,
    'not-so': words.notSo,
    full: words.full,
    missing: words.missing,
    'too-many-blocks': words.tooManyBlocks,
    'nothing-chosen': words.nothingChosen,
    invalid: words.failed,
    // The script shows this for a form of an earlier session.
    foreign: words.foreign,
  };

  /** The words for these actions. */
  const toldOf = (actions: readonly ModerationAction[]): string => {
    const [first] = actions;
    if (actions.length === 1 && first) return `${words.done[first]}.`;
    return words.doneMany(actions.length, formatNumber(words.language, actions.length));
  };

  /**
   * The message about the last action. The address names lines of the log, which are looked up, so a made-up address
   * shows nothing else.
   */
  const noticeOf = async (asked: AddressQuery, session: Session): Promise<Notice | undefined> => {
    const ids = (asked.done ?? '').split('.').filter(isCommentId).slice(0, 100);
    const entries = (await findAudit(store, ids)).filter(({ moderator }) => moderator === session.moderator);
    const not = Object.hasOwn(reasons, asked.not ?? '') ? reasons[asked.not as keyof typeof reasons] : undefined;
    if (!entries.length) return not === undefined ? undefined : { told: not, isWrong: true };
    const told = toldOf(entries.map(({ action }) => action as ModerationAction));
    const undo = entries.filter(({ action }) => Object.hasOwn(inverses, action)).map(({ id }) => id);
    return { told: not === undefined ? told : `${told} ${not}`, ...(undo.length && { undo }) };
  };

  const page = (
    reply: FastifyReply,
    frame: Omit<ModerationFrame, 'words' | 'publisher'>,
    title: string,
    main: string,
  ) => reply.type(html).send(Buffer.from(writeDocument({ ...frame, words, publisher: publisher() }, title, main)));

  const sendSignIn = (
    reply: FastifyReply,
    status: number,
    { name = '', back = paths.queue, typed = '', told }: Partial<SignInForm> & { told?: string } = {},
  ): FastifyReply =>
    page(
      reply.code(status),
      { session: undefined, here: paths.signIn, notice: told === undefined ? undefined : { told, isWrong: true } },
      words.signIn,
      signInPage(words, { name, back, typed }),
    );

  await app.register(async (own) => {
    own.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, parseForm);
    own.addHook('onRequest', async (_request, reply) => {
      // Other sites must not read these pages, so the headers that allow it are removed.
      for (const name of ['access-control-allow-origin', 'access-control-expose-headers', 'timing-allow-origin'])
        reply.removeHeader(name);
      void reply.headers(moderateHeaders);
    });
    const hide = { schema: { hide: true }, bodyLimit };

    /** A page for moderators. Everybody else is sent to the sign-in page. */
    const get: ModerationRoutes['get'] = (path, send) => {
      own.get(path, hide, async (request, reply) => {
        const session = await signIns.find(request, isSecure(request));
        if (session) return send(session, askedOf(request), reply, request);
        return wantsJson(request)
          ? reply.code(401).send({ why: 'signed-out' })
          : reply.redirect(signInAt(backTo(withoutTold(request.url))), 303);
      });
    };

    /** A form of somebody who is signed in. Any other form changes nothing. */
    const post: ModerationRoutes['post'] = (path, take) => {
      own.post(path, hide, async (request, reply) => {
        const session = await signIns.find(request, isSecure(request));
        const fields = new FormFields(request.body);
        if (!session) {
          if (wantsJson(request)) return reply.code(401).send({ why: 'signed-out' });
          // Without a script, the typed text would be lost with the page.
          return isOurs(request, originOf()) && fields.text('text').trim()
            ? sendSignIn(reply, 401, { back: backOf(fields), typed: fields.text('text') })
            : reply.redirect(signInAt(backOf(fields)), 303);
        }
        if (isOwnForm(request, originOf(), session, fields)) return take(session, fields, reply, request);
        if (wantsJson(request)) return reply.code(403).send({ why: 'foreign' });
        return page(
          reply.code(403),
          { session, here: paths.queue, notice: { told: words.foreign, isWrong: true } },
          words.title,
          '',
        );
      });
    };

    const answer = async (
      acted: ActionResult,
      fields: FormFields,
      reply: FastifyReply,
      request: FastifyRequest,
      told: string,
    ) => {
      const [refused] = acted.refused;
      const isTooLate = !acted.done.length && acted.refused.some(({ why }) => meanwhile.includes(why));
      if (wantsJson(request)) {
        const rows = await readQueueRows(
          store,
          [...acted.done, ...acted.refused].map(({ id }) => id).filter(isCommentId),
        );
        return reply.code(isTooLate ? 409 : 200).send({
          ...acted,
          refused: acted.refused.map((one) => ({ ...one, told: reasons[one.why] })),
          told: acted.done.length ? told : refused ? reasons[refused.why] : '',
          items: await itemsOf(store, rows),
        });
      }
      const query = new URLSearchParams();
      if (acted.entries.length) query.set('done', acted.entries.join('.'));
      if (refused) query.set('not', refused.why);
      const back = withoutTold(backOf(fields));
      return reply.redirect(`${back}${back.includes('?') ? '&' : '?'}${query.toString()}`, 303);
    };

    own.get(paths.signIn, hide, async (request, reply) => {
      const back = backTo(askedOf(request).back ?? '');
      return (await signIns.find(request, isSecure(request)))
        ? reply.redirect(back, 303)
        : sendSignIn(reply, 200, { back });
    });

    own.post(paths.signIn, hide, async (request, reply) => {
      const fields = new FormFields(request.body);
      const [name, password] = [fields.text('name').trim(), fields.text('password')];
      if (!isOurs(request, originOf())) return sendSignIn(reply, 403, { told: words.foreign });
      const form = { name, back: backTo(fields.text('back')), typed: fields.text('typed') };
      const begun = await signIns.begin(request, { name, password }, isSecure(request));
      if (begun === 'wrong') return sendSignIn(reply, 403, { ...form, told: words.wrong });
      if (begun === 'too-many')
        return sendSignIn(reply.header('retry-after', '60'), 429, { ...form, told: words.tooMany });
      return reply.header('set-cookie', begun.cookies).redirect(form.back, 303);
    });

    post(paths.signOut, async (session, _fields, reply, request) =>
      reply.header('set-cookie', await signIns.end(session, isSecure(request))).redirect(paths.signIn, 303),
    );

    get(paths.queue, async (session, asked, reply, request) => {
      const query = queryOf(asked);
      const one = asked.comment !== undefined && isCommentId(asked.comment) ? asked.comment : undefined;
      const { rows, after } = one
        ? { rows: await readQueueRows(store, [one]), after: undefined }
        : await readQueue(store, query);
      const items = await itemsOf(store, rows);
      const counts = await countQueue(store);
      if (wantsJson(request)) return reply.send({ items, after: after ?? null, counts });
      const here = withoutTold(request.url);
      const [thread] = query.thread === undefined ? [] : await store.readThreads([query.thread]);
      const written = queuePage(items, after, query, thread?.closed === undefined ? undefined : thread.closed === 1, {
        words,
        timeZone,
        session,
        here,
      });
      const notice = await noticeOf(asked, session);
      return page(reply, { session, counts, here, notice }, words.lists[query.list], written);
    });

    get(paths.blocked, async (session, asked, reply, request) => {
      const rows = await readBlocks(store);
      if (wantsJson(request)) return reply.send({ items: rows });
      const here = paths.blocked;
      const [counts, notice] = [await countQueue(store), await noticeOf(asked, session)];
      return page(
        reply,
        { session, counts, here, notice },
        words.blocked,
        blockedPage(rows, { words, timeZone, session, here }),
      );
    });

    get(paths.log, async (session, asked, reply, request) => {
      const before = asked.before !== undefined && isCommentId(asked.before) ? asked.before : undefined;
      const rows = await readAudit(store, pageSize + 1, before);
      const shown = rows.slice(0, pageSize);
      const next = rows.length > pageSize ? shown.at(-1)?.id : undefined;
      if (wantsJson(request)) return reply.send({ items: shown, next: next ?? null });
      const here = paths.log;
      const counts = await countQueue(store);
      return page(
        reply,
        { session, counts, here },
        words.log,
        logPage(shown, next, { words, timeZone, session, here }),
      );
    });

    get(paths.writer, async (session, asked, reply, request) => {
      const { comment = '' } = asked;
      const writer = await findWriter(store, comment);
      const here = withoutTold(request.url);
      const counts = await countQueue(store);
      const notice = writer === null ? { told: words.missing, isWrong: true } : undefined;
      const main =
        writer === null
          ? ''
          : writerPage(comment, await countWriter(store, writer), { words, timeZone, session, here });
      return page(reply.code(writer === null ? 404 : 200), { session, counts, here, notice }, words.writerData, main);
    });

    get(paths.writerFile, async (_session, { comment = '' }, reply) => {
      const writer = await findWriter(store, comment);
      if (writer === null) return reply.code(404).send({ why: 'missing' });
      return reply
        .header('content-disposition', `attachment; filename="${comment}.json"`)
        .type('application/json; charset=utf-8')
        .send(Readable.from(writeWriterData(store, writer, now())));
    });

    post(paths.writer, async (session, fields, reply, request) => {
      const doer = { moderator: session.moderator, now: now() };
      const acted = await eraseWriterOf(store, doer, fields.text('comment'));
      return answer(acted, fields, reply, request, words.done['erase-writer']);
    });

    post(paths.actions, async (session, fields, reply, request) => {
      const doer = { moderator: session.moderator, now: now() };
      const acted = await act(parts, doer, fields).catch((error: unknown) => {
        // A text that is empty or too long.
        if (error instanceof ProblemError)
          return { done: [], refused: [{ id: '', why: 'invalid' as const }], entries: [] };
        throw error;
      });
      return answer(acted, fields, reply, request, toldOf(acted.done.map(({ action }) => action)));
    });

    const showPage: ModerationRoutes['page'] = async (session, reply, { asked, ...frame }, title, main) =>
      page(
        reply,
        { session, counts: await countQueue(store), notice: asked && (await noticeOf(asked, session)), ...frame },
        title,
        main,
      );
    const desk: ModerationRoutes = { get, post, page: showPage, wantsJson };
    counterRoutes(desk, parts);
    releaseRoutes(desk, parts);

    post(paths.undo, async (session, fields, reply, request) => {
      const doer = { moderator: session.moderator, now: now() };
      return answer(await undo(parts, doer, fields.all('entry')), fields, reply, request, words.undone);
    });
  });
};
