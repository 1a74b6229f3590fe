/** The schema of a counter. The last lines do not compile when the schema and the model differ. */
import { Type, type Static } from '@sinclair/typebox';
import type { JobsProgress, NewPoint, PublishedPoint, PublishedPoints } from '../../src/model/jobs-progress.js';
import type { Same } from './same.js';

const text = (description: string) => Type.String({ minLength: 1, description });
const day = (description: string) => Type.String({ format: 'date', description });
const address = (description: string) =>
  Type.String({
    minLength: 1,
    format: 'uri-reference',
    description: `${description} Absolute, or relative to this document.`,
  });
const form = (name: string) =>
  Type.Optional(text(`What so many are called as the language asks for the form "${name}" of CLDR.`));
const figure = (description: string) =>
  Type.Union([Type.Number(), Type.Null()], {
    description: `${description} Null only where "status" is "confidential" or "missing".`,
  });
const status = Type.Union(
  [
    Type.Literal('provisional'),
    Type.Literal('estimated'),
    Type.Literal('forecast'),
    Type.Literal('unreliable'),
    Type.Literal('revised'),
    Type.Literal('confidential'),
    Type.Literal('missing'),
  ],
  { description: 'How sure the figure is. A confidential or a missing one is not told, and is not zero.' },
);
const publishedStatus = Type.Union(
  [Type.Literal('provisional'), Type.Literal('confidential'), Type.Literal('revised')],
  { description: 'How sure the figure is. A confidential one is not told, and is not zero.' },
);
const period = Type.String({
  minLength: 1,
  description:
    'The period, where it is more than a day: 2024, 2026-08, 2025-Q3, 2025-H1, 2026-W05, 2024/2025, 2019--2023, or the name that its source gives it.',
});
const marks = {
  status: Type.Optional(status),
  revised: Type.Optional(
    Type.Boolean({ description: 'Another figure was published for it before, where "status" says something else.' }),
  ),
  break: Type.Optional(Type.Boolean({ description: 'It cannot be compared with those before it.' })),
  remark: Type.Optional(text('What else the source marks it with, in its own words.')),
};
const point = Type.Object({
  date: day('The day, or the last day of the period.'),
  value: figure('Its figure.'),
  period: Type.Optional(period),
  ...marks,
});

/** `GET /api/jobs/:id`. */
export const jobsProgress = Type.Object(
  {
    value: figure('The latest figure.'),
    asOf: Type.Optional(day('The day that the figure describes, or the last day of its period.')),
    period: Type.Optional(period),
    decimals: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 10, description: 'With how many decimals the figures are published.' }),
    ),
    goal: Type.Optional(Type.Number({ description: 'What is to be reached.' })),
    deadline: Type.Optional(day('The last day on which the goal can be reached.')),
    start: Type.Optional(
      Type.Object(
        {
          value: Type.Number({ description: 'The figure at the start; need not be zero.' }),
          date: Type.Optional(day('When the count began.')),
        },
        { description: 'Where the count began.' },
      ),
    ),
    label: Type.Optional(text('What is counted.')),
    language: Type.Optional(text('The language of the texts, as a BCP 47 tag.')),
    unit: Type.Optional(
      Type.Union(
        [
          Type.Object({
            zero: form('zero'),
            one: form('one'),
            two: form('two'),
            few: form('few'),
            many: form('many'),
            other: text('What the counted things are called, in any form that is left out.'),
            position: Type.Optional(
              Type.Union([Type.Literal('start'), Type.Literal('end')], {
                description: 'Where it stands; after the figure where nothing is said.',
              }),
            ),
          }),
          Type.Null(),
        ],
        { description: 'What is counted: jobs where it is missing, and null where nobody says.' },
      ),
    ),
    source: Type.Optional(
      Type.Object({
        name: text('Who publishes the figure.'),
        url: Type.Optional(address('Where it is published.')),
        license: Type.Optional(text('Under which terms.')),
      }),
    ),
    ...marks,
    history: Type.Optional(Type.Array(point, { description: 'Figures of other days and periods.' })),
    forecasts: Type.Optional(Type.Array(point, { description: 'What is expected of periods that have not passed.' })),
    regions: Type.Optional(
      Type.Array(
        Type.Object({
          code: text("The statistics office's code."),
          name: text('Name of the region.'),
          value: figure('Its figure.'),
          goal: Type.Optional(Type.Number({ description: 'Its goal.' })),
          status: Type.Optional(status),
        }),
      ),
    ),
    regionsApart: Type.Optional(
      Type.Boolean({ description: 'The regions are no parts of the figure: it is a mean or a rate.' }),
    ),
    milestones: Type.Optional(
      Type.Array(
        Type.Object({
          value: Type.Number({ description: 'A figure on the way that is worth a mark.' }),
          label: Type.Optional(text('What it marks.')),
          date: Type.Optional(day('When it was reached.')),
        }),
      ),
    ),
    notes: Type.Optional(Type.Array(text('What a reader of the figure should know.'))),
    url: Type.Optional(address('A page about the goal.')),
  },
  { $id: 'JobsProgress', title: 'JobsProgress', description: 'How far a goal has come, version 1.' },
);

/** Compiles only while the schema and the model are the same. */
export const jobsProgressIsTheModel: Same<Static<typeof jobsProgress>, JobsProgress> = true;

const ofDay = {
  date: day('The day that the figure is of; from 1900-01-01 to today.'),
  value: figure('The figure, zero or more.'),
};

/** The body of `PUT /api/jobs/:id/points`. */
export const newPoint = Type.Object(
  {
    ...ofDay,
    status: Type.Optional(publishedStatus),
    revises: Type.Optional(
      Type.Integer({
        minimum: 0,
        description:
          'Needed where something else is published for that day: its revision, 0 for what no publisher said.',
      }),
    ),
  },
  { $id: 'NewPoint', title: 'NewPoint', description: 'The figure of a day.', additionalProperties: false },
);

/** The answer to a new point. */
export const publishedPoint = Type.Object(
  {
    ...ofDay,
    status: Type.Optional(publishedStatus),
    revised: Type.Optional(Type.Boolean({ description: 'Another value stood there before, whatever "status" says.' })),
    withdrawn: Type.Optional(
      Type.Boolean({
        description:
          'The figure before was of another day, and "value" is null: what the file says of the day counts again.',
      }),
    ),
    revision: Type.Integer({
      minimum: 1,
      description: '1 for the first of its day, and one more for each that revises it.',
    }),
    recorded: Type.String({ format: 'date-time', description: 'When it was published. In UTC.' }),
    publisher: Type.String({ description: 'The name of the token that it was published with.' }),
  },
  { $id: 'PublishedPoint', title: 'PublishedPoint', description: 'The figure of a day, as it was published.' },
);

/** `GET /api/jobs/:id/points`. */
export const publishedPoints = Type.Object(
  {
    items: Type.Unsafe<PublishedPoint[]>(
      Type.Array(Type.Ref('PublishedPoint'), { description: 'By date and revision.' }),
    ),
  },
  { $id: 'PublishedPoints', title: 'PublishedPoints', description: 'All that was published of a counter.' },
);

/** Compiles only while the schemas and the models are the same. */
export const pointsAreTheModels: [
  Same<Static<typeof newPoint>, NewPoint>,
  Same<Static<typeof publishedPoint>, PublishedPoint>,
  Same<Static<typeof publishedPoints>, PublishedPoints>,
] = [true, true, true];
