import { Type, type Static } from '@sinclair/typebox';
import type { PressReleaseList } from '../../src/model/press-release.js';
import type { pressRelease } from './press-release.js';
import type { Same } from './same.js';

/** `GET /api/releases`. */
export const pressReleaseList = Type.Object(
  {
    items: Type.Array(Type.Ref('PressRelease'), {
      description:
        'Newest first. Enough to show a list: body, boilerplates, contacts, attachments and gallery are left out; ' +
        'the release itself has them.',
    }),
    next: Type.Union([Type.String(), Type.Null()], {
      description: 'Address of the next page, relative to this document; null on the last page.',
    }),
  },
  { $id: 'PressReleaseList', title: 'PressReleaseList', description: 'One page of a list of releases.' },
);

/** The query of one page. */
export const pressReleaseListQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 20, description: 'How many releases at most.' }),
  cursor: Type.Optional(
    Type.String({ maxLength: 400, description: 'Where the page begins; only ever taken from "next".' }),
  ),
  tag: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: 'Only with this tag; case is ignored.' }),
  ),
  language: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$',
      description: 'Only in this language, by BCP 47 tag; "en" finds "en-GB" too.',
    }),
  ),
});

/** A checked query. */
export type PressReleaseListQuery = Static<typeof pressReleaseListQuery>;

type Resolved = Omit<Static<typeof pressReleaseList>, 'items'> & { items: Static<typeof pressRelease>[] };

/** Compiles only while the schema and the model are the same. */
export const pressReleaseListIsTheModel: Same<Resolved, PressReleaseList> = true;
