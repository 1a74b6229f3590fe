/**
 * Handles the forms of a counter's page by the rules of `/api/jobs/:id/points`. The moderator is recorded as the
 * publisher of the row, and the log gets a line for each row.
 */
import type { FastifyRequest } from 'fastify';
import { isDate } from '../../src/formats/toolkit/readers.js';
import { publishFigure, withdrawFigure, type PublishedBy, type PublishParts } from '../counters/publish.js';
import { ProblemError } from '../http/problems.js';
import { writeAudit } from '../store/audit.js';
import { PointConflictError } from '../store/points.js';
import type { PointRow } from '../store/tables.js';
import { sayFigure, type TypedFigure } from './counters-page.js';
import type { FormFields } from './forms.js';
import type { ModerateParts } from './parts.js';

/** Why a form was refused. */
export interface FigureRefusal {
  status: 400 | 404 | 409 | 429;
  why: 'invalid' | 'missing' | 'changed' | 'read-only' | 'too-many';
  told: string;
  /** The fields that the form shows again. */
  typed?: TypedFigure;
  /** The figure that counts now, with its revision. */
  current?: object;
}

/** A row, and its line in the log; without a line, the row existed before. */
export interface TakenFigure {
  row: PointRow;
  entry: string | undefined;
}

type Taken<Result> = Promise<Result | FigureRefusal>;

/** Whether it was refused. */
export const isRefusal = (taken: object): taken is FigureRefusal => 'why' in taken;

/** A number as browsers send it. Anything else stays text, which the check of the figure refuses. */
const numberOf = (text: string): number | string | null =>
  text === '' ? null : /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;

const revisionOf = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);

/** Returns a function that handles a form of a moderator who is signed in. */
export const figureTaker = (
  parts: ModerateParts,
): ((moderator: string, fields: FormFields, request: FastifyRequest) => Taken<TakenFigure>) => {
  const { words, served } = parts;
  const { counters, calendar, limitPoints, mirroredFrom } = served;
  const { store, now } = parts.comments.box;
  const publishing: PublishParts = { store, counters, calendar, now };
  const missing: FigureRefusal = { status: 404, why: 'missing', told: words.missing };
  const invalid: FigureRefusal = { status: 400, why: 'invalid', told: words.failed };

  const changed = ({ date, current, revision }: PointConflictError): FigureRefusal => ({
    status: 409,
    why: 'changed',
    told: words.figureNow(sayFigure(date, current, words)),
    current: { ...current, revision },
  });

  const publish = async (by: PublishedBy, fields: FormFields): Taken<PointRow> => {
    const [date, value, status] = [fields.text('date'), fields.text('value'), fields.text('status')];
    // The revision belongs to the day that the moderator has seen; the date in the form may have been changed since.
    const isSeen = (fields.text('of') || date) === date;
    const revises = isSeen ? revisionOf(fields.text('revises')) : undefined;
    const typed = { date, value, status };
    try {
      const point = {
        date,
        value: numberOf(value),
        ...(status && { status }),
        ...(revises !== undefined && { revises }),
      };
      return (await publishFigure(publishing, by, point)) ?? missing;
    } catch (error) {
      if (error instanceof PointConflictError) {
        // Only a program names a revision for a day without a figure.
        if (!error.current && error.revision === 0) return invalid;
        const refusal = changed(error);
        const told = `${refusal.told} ${words.publishAgain}`;
        return { ...refusal, told, typed: { ...typed, revises: error.revision } };
      }
      if (!(error instanceof ProblemError)) throw error;
      const faulty = (error.problem.errors ?? []).map(({ pointer }) => pointer.slice(1));
      return {
        status: 400,
        why: 'invalid',
        told: words.figureHint,
        typed: { ...typed, ...(revises !== undefined && { revises }), faulty },
      };
    }
  };

  const withdraw = async (by: PublishedBy, fields: FormFields): Taken<PointRow> => {
    const date = fields.text('date');
    const revises = revisionOf(fields.text('revises'));
    if (!isDate(date) || !revises) return invalid;
    try {
      return (await withdrawFigure(publishing, by, { date, revises })) ?? missing;
    } catch (error) {
      if (error instanceof PointConflictError) return changed(error);
      throw error;
    }
  };

  return async (moderator, fields, request) => {
    try {
      limitPoints.count(request);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { status: 429, why: 'too-many', told: words.tooMany };
    }
    const [action, counter] = [fields.text('action'), fields.text('counter')];
    const host = mirroredFrom.get(counter);
    if (host !== undefined) return { status: 409, why: 'read-only', told: words.mirrored(host) };
    if (action !== 'publish-point' && action !== 'withdraw-point') return invalid;
    let entry: string | undefined;
    const by: PublishedBy = {
      counter,
      publisher: moderator,
      also: async (db, { date }) => {
        entry = await writeAudit(db, { moderator, now: now() }, action, { detail: `${counter} ${date}` });
      },
    };
    const row = await (action === 'publish-point' ? publish : withdraw)(by, fields);
    return isRefusal(row) ? row : { row, entry };
  };
};
