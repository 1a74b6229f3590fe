import type { FastifyReply, FastifyRequest } from 'fastify';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { publishedPoint, readPoints } from '../store/points.js';
import {
  counterAddress,
  counterPage,
  countersPage,
  type CounterPageParts,
  type ListedCounter,
} from './counters-page.js';
import type { AddressQuery, ModerationRoutes } from './desk.js';
import { figureRows, type FigureRow } from './figure-rows.js';
import { paths, type ModerateParts } from './parts.js';
import { partOf, placeIn, type ListPart } from './part-of.js';
import type { Session } from './session.js';
import { figureTaker, isRefusal, type FigureRefusal } from './take-figure.js';

/** `/moderate/counters`: the figures of counters, and who has published them. */
export const counterRoutes = (desk: ModerationRoutes, parts: ModerateParts): void => {
  const { words, timeZone } = parts;
  const { counters, calendar, mirroredFrom } = parts.served;
  const { store, now } = parts.comments.box;
  const takeFigure = figureTaker(parts);

  const partsOf = (session: Session, here: string): CounterPageParts => ({
    ...{ words, timeZone, session, here },
    today: calendar.dayOf(now()),
  });

  const find = async (id: string): Promise<ListedCounter | undefined> => {
    const counter = await counters.find(id);
    return counter && { id, progress: counter.progress, mirroredFrom: mirroredFrom.get(id) };
  };

  const figuresOf = async (id: string, file: JobsProgress, asked: AddressQuery): Promise<ListPart<FigureRow>> =>
    partOf(figureRows(file, await readPoints(store, id)), placeIn(asked.from));

  const showAll = async (session: Session, asked: AddressQuery, reply: FastifyReply, request: FastifyRequest) => {
    const found = partOf(counters.ids.sort(), placeIn(asked.from));
    const items = (await Promise.all(found.items.map(find))).filter((one) => one !== undefined);
    if (desk.wantsJson(request)) {
      const said = items.map(({ id, progress: { label, value, asOf }, mirroredFrom: host }) => ({
        ...{ id, label, value, asOf },
        mirroredFrom: host,
      }));
      return reply.send({ items: said, next: found.next ?? null });
    }
    const here = paths.counters;
    const main = countersPage({ ...found, items }, partsOf(session, here));
    return desk.page(session, reply, { here, asked }, words.counters, main);
  };

  /** @param refusal why a form was refused; the page then shows its fields again */
  const showOne = async (
    id: string,
    session: Session,
    asked: AddressQuery,
    reply: FastifyReply,
    refusal?: FigureRefusal,
  ) => {
    const [counter, file] = [await find(id), counters.fileOf(id)];
    if (!counter || !file) {
      const notice = { told: words.missing, isWrong: true };
      return desk.page(session, reply.code(404), { here: paths.counters, notice }, words.counters, '');
    }
    const here = counterAddress(id);
    const main = counterPage(counter, await figuresOf(id, file, asked), refusal?.typed, partsOf(session, here));
    const frame = refusal ? { here, notice: { told: refusal.told, isWrong: true } } : { here, asked };
    return desk.page(session, reply, frame, counter.progress.label ?? id, main);
  };

  const sendOne = async (id: string, asked: AddressQuery, reply: FastifyReply) => {
    const file = counters.fileOf(id);
    if (!file) return reply.code(404).send({ why: 'missing', told: words.missing });
    const { items, next } = await figuresOf(id, file, asked);
    return reply.send({ items, next: next ?? null });
  };

  desk.get(paths.counters, (session, asked, reply, request) => {
    const { counter: id } = asked;
    if (id === undefined) return showAll(session, asked, reply, request);
    return desk.wantsJson(request) ? sendOne(id, asked, reply) : showOne(id, session, asked, reply);
  });

  desk.post(paths.counters, async (session, fields, reply, request) => {
    const id = fields.text('counter');
    const taken = await takeFigure(session.moderator, fields, request);
    if (isRefusal(taken)) {
      const { status, why, told, current } = taken;
      if (status === 429) void reply.header('retry-after', '60');
      void reply.code(status);
      return desk.wantsJson(request) ? reply.send({ why, told, current }) : showOne(id, session, {}, reply, taken);
    }
    const { row, entry } = taken;
    if (desk.wantsJson(request)) return reply.send({ ...publishedPoint(row), entry });
    // A figure that was already published gets no line in the log.
    return reply.redirect(`${counterAddress(id)}&${entry === undefined ? 'not=not-so' : `done=${entry}`}`, 303);
  });
};
