/** Schemas of threads and comments. The last lines do not compile when a schema and the model differ. */
import { Type, type Static } from '@sinclair/typebox';
import type {
  Comment,
  CommentStatus,
  Liked,
  MoreReplies,
  NewComment,
  Posted,
  Report,
  ReportReason,
  Thread,
  ThreadCounts,
  ThreadSort,
  WriterComment,
  WriterData,
  WriterErased,
} from '../../src/model/comment-box.js';
import { threadSorts } from '../../src/model/thread-sort.js';
import { commentIdPattern } from '../store/comment-id.js';
import type { Same } from './same.js';

const time = (description: string) => Type.String({ format: 'date-time', description: `${description} In UTC.` });
const address = (description: string) =>
  Type.String({ format: 'uri-reference', description: `${description} Relative to this document.` });
const whole = (description: string) => Type.Integer({ minimum: 0, description });
const next = Type.Union([address('The next page.'), Type.Null()], { description: 'Null on the last page.' });
const comments = (description: string) => Type.Unsafe<Comment[]>(Type.Array(Type.Ref('Comment'), { description }));

/** A comment. */
export const comment = Type.Object(
  {
    id: Type.String({ pattern: commentIdPattern, description: 'Stable identifier; sorts by time of creation.' }),
    parent: Type.Optional(Type.String({ description: 'The comment that this one answers.' })),
    author: Type.Object({
      name: Type.Optional(Type.String({ description: 'Absent for who gave none.' })),
      number: Type.Optional(
        Type.Integer({
          minimum: 1,
          description: 'Of who gave no name: the same for one writer in this thread, and another in the next.',
        }),
      ),
      role: Type.Optional(Type.Literal('publisher', { description: 'Speaks for the site.' })),
    }),
    text: Type.String({ description: 'Plain text; nothing in it is HTML. Empty where "status" is "removed".' }),
    created: time('When it was written.'),
    edited: Type.Optional(time('When its writer changed it last.')),
    status: Type.Union([Type.Literal('published'), Type.Literal('pending'), Type.Literal('removed')], {
      description:
        'A pending one is held for review and shown to its writer only. A removed one keeps its place because of its replies.',
    }),
    held: Type.Optional(
      Type.Union(
        [
          Type.Literal('all'),
          Type.Literal('first'),
          Type.Literal('words'),
          Type.Literal('writer'),
          Type.Literal('moderator'),
          Type.Literal('links'),
          Type.Literal('repeated'),
          Type.Literal('machine'),
        ],
        {
          description:
            "Why a pending one waits: every comment is reviewed, or a writer's first; it has a blocked word, is of a writer whose comments are reviewed, a moderator wants to look again, or it has many links, says what stands in another thread, or comes from a form that nobody can have read. More may come.",
        },
      ),
    ),
    pinned: Type.Optional(
      Type.Boolean({ description: 'It stands before all others, on the first page in addition to those of "limit".' }),
    ),
    likes: whole('How many like it.'),
    replies: Type.Optional(
      Type.Object(
        {
          count: whole('Replies below it, at any depth, those that are not here included.'),
          items: comments('Direct replies, oldest first, each with its own in it.'),
          next: Type.Optional(address('More of them, flat. Only on comments that answer none.')),
        },
        { description: 'Absent when there are none.' },
      ),
    ),
    links: Type.Optional(
      Type.Object({
        self: Type.Optional(address('Change or take back, with the capability.')),
        like: Type.Optional(address('Like it, or not any more.')),
        report: Type.Optional(address('Report it to the moderators.')),
      }),
    ),
  },
  { $id: 'Comment', title: 'Comment', description: "A reader's words." },
);

const commentHere = Type.Unsafe<Comment>(Type.Ref('Comment'));

const sort = Type.Unsafe<ThreadSort>({
  type: 'string',
  enum: [...threadSorts],
  description: 'Newest or oldest first, or those with the most likes first. Replies are always oldest first.',
});

/** `GET /api/threads/:id/comments`. */
export const thread = Type.Object(
  {
    thread: Type.String({ description: 'Stable identifier.' }),
    count: whole('Published comments in the whole thread, replies included.'),
    open: Type.Boolean({ description: 'Whether new comments are taken.' }),
    moderation: Type.Union([Type.Literal('none'), Type.Literal('first'), Type.Literal('all')], {
      description: "Which comments are held for review: none, a writer's first, or all.",
    }),
    names: Type.Union([Type.Literal('optional'), Type.Literal('required')], {
      description: 'Whether a writer must give a name.',
    }),
    limits: Type.Object(
      {
        text: whole('Of a text.'),
        name: whole('Of a name.'),
        lines: Type.Optional(whole('Lines of a text.')),
      },
      { description: 'Greatest lengths, in Unicode code points, and the most lines.' },
    ),
    sort,
    sorts: Type.Optional(Type.Array(sort, { description: 'The orders that readers can choose.' })),
    items: comments('Comments that answer no other, with their replies in them.'),
    next,
    links: Type.Optional(
      Type.Object({
        post: Type.Optional(address('Takes new comments; absent when the thread is closed.')),
        page: Type.Optional(address('The page that the thread belongs to.')),
        elsewhere: Type.Optional(
          address('Where readers write instead, of a thread that another service keeps; this endpoint sends none.'),
        ),
        feed: Type.Optional(address('The newest comments as an Atom feed.')),
        live: Type.Optional(address('A stream of events that says when something was written.')),
        export: Type.Optional(address('Answers a writer with all that is kept of them.')),
        erase: Type.Optional(address('Erases all of that.')),
      }),
    ),
  },
  { $id: 'Thread', title: 'Thread', description: 'One page of a thread of comments, version 1.' },
);

/** `GET /api/threads/:id/comments?root=…`. */
export const moreReplies = Type.Object(
  { items: comments('Flat and oldest first; "parent" says where each belongs.'), next },
  { $id: 'MoreReplies', title: 'MoreReplies', description: 'More replies below one comment.' },
);

/** `GET /api/counts`. */
export const threadCounts = Type.Object(
  {
    counts: Type.Record(Type.String(), whole('Published comments.'), {
      description: 'By thread. One that is not there, or not published, is left out.',
    }),
  },
  { $id: 'ThreadCounts', title: 'ThreadCounts', description: 'How many comments some threads have.' },
);

/** How many threads one request may ask for. */
export const mostCounts = 100;

/** The query of `GET /api/counts`. */
export const countsQuery = Type.Object({
  for: Type.String({
    pattern: `^[A-Za-z0-9._~-]{1,200}( [A-Za-z0-9._~-]{1,200}){0,${String(mostCounts - 1)}}$`,
    description: `At most ${String(mostCounts)} threads, with spaces between.`,
  }),
});

const writer = Type.String({
  format: 'uuid',
  description: 'A UUID that the browser made and keeps; it is stored only as an HMAC.',
});

const text = Type.String({
  minLength: 1,
  description:
    'Plain text. Control and direction characters are taken out and blank lines collapsed; what is then longer than the limit of the thread, or has more marks on a letter than any script needs, is refused, never cut.',
});

/** `POST /api/threads/:id/comments`. */
export const newComment = Type.Object(
  {
    text,
    name: Type.Optional(Type.String({ description: 'The name to show.' })),
    parent: Type.Optional(Type.String({ description: 'The comment that it answers.' })),
    writer,
    withdrawn: Type.Optional(
      Type.Literal(true, {
        description:
          'Its writer has taken it back and does not know whether it arrived. What the key made is answered as ever; where it has made nothing, it makes a comment that is removed from the start, so that an attempt which is still under way makes none.',
      }),
    ),
  },
  { $id: 'NewComment', title: 'NewComment', description: 'A comment to be posted.' },
);

/** The answer to a new comment. */
export const posted = Type.Object(
  {
    comment: commentHere,
    capability: Type.String({ description: 'Lets its bearer change and take back this one comment.' }),
    editableUntil: time('Until when it does.'),
  },
  { $id: 'Posted', title: 'Posted', description: 'What became of a post. The same key again gets the same answer.' },
);

/** `GET` and `PATCH /api/comments/:id`. */
export const oneComment = Type.Object(
  { comment: commentHere },
  { $id: 'OneComment', title: 'OneComment', description: 'One comment.' },
);

/** The body of a `PATCH`. */
export const edit = Type.Object({ text }, { $id: 'Edit', title: 'Edit', description: 'Other words for a comment.' });

/** The body of `PUT` and `DELETE /api/comments/:id/like`. */
export const like = Type.Object(
  {
    writer,
    liked: Type.Optional(Type.Boolean({ description: 'Whether the writer likes it; true where nothing is said.' })),
  },
  { $id: 'Like', title: 'Like', description: 'Who likes it, or does no more.' },
);

/** The answer to a like. */
export const liked = Type.Object(
  {
    likes: whole('How many like it now.'),
    liked: Type.Boolean({ description: 'Whether the writer does.' }),
  },
  { $id: 'Liked', title: 'Liked', description: 'The answer to a like, given or taken back.' },
);

/** The longest note to the moderators, in characters. */
export const noteLimit = 500;

/** The reasons for a report. */
export const reportReasons = [
  'spam',
  'abuse',
  'illegal',
  'private',
  'other',
] as const satisfies readonly ReportReason[];

/** The body of `POST /api/comments/:id/report`. */
export const report = Type.Object(
  {
    writer,
    reason: Type.Unsafe<ReportReason>({ type: 'string', enum: [...reportReasons], description: 'Why.' }),
    note: Type.Optional(
      Type.String({
        maxLength: noteLimit,
        description: 'What else the moderators should know, in Unicode code points. Nobody else sees it.',
      }),
    ),
  },
  { $id: 'Report', title: 'Report', description: "A reader's report of a comment." },
);

/** The body of `POST /api/writer/export` and `/api/writer/erase`. */
export const whoWrites = Type.Object(
  { writer },
  { $id: 'Writer', title: 'Writer', description: 'Who asks: whoever knows the number is the writer.' },
);

const given = Type.Array(Type.String({ pattern: commentIdPattern }));

/** The answer to an export. */
export const writerData = Type.Object(
  {
    exported: time('When it was read.'),
    comments: Type.Unsafe<WriterComment[]>(
      Type.Array(
        Type.Object({
          thread: Type.String({ description: 'Its thread.' }),
          id: Type.String({ pattern: commentIdPattern, description: 'Its identifier.' }),
          parent: Type.Optional(Type.String({ description: 'The comment that it answers.' })),
          name: Type.Optional(Type.String({ description: 'The name that was given.' })),
          text: Type.String({ description: 'What was written.' }),
          created: time('When it was written.'),
          edited: Type.Optional(time('When it was changed last.')),
          status: Type.Unsafe<CommentStatus>({
            type: 'string',
            enum: ['published', 'pending', 'removed'],
            description: 'A removed one was removed by a moderator, who can still restore it.',
          }),
        }),
        { description: 'The oldest first, and at the end those that a moderator has removed.' },
      ),
    ),
    likes: Type.Unsafe<string[]>({ ...given, description: 'The ids of comments that the writer likes.' }),
    reports: Type.Unsafe<WriterData['reports']>(
      Type.Array(
        Type.Object({
          comment: Type.String({ pattern: commentIdPattern, description: 'What was reported.' }),
          reason: Type.String({ description: 'Why.' }),
          note: Type.Optional(Type.String({ description: 'What was added.' })),
          created: time('When.'),
        }),
        { description: 'What the writer has reported.' },
      ),
    ),
  },
  { $id: 'WriterData', title: 'WriterData', description: 'All that is kept of one writer.' },
);

/** The answer to an erasure. */
export const writerErased = Type.Object(
  { comments: whole('Comments that were erased.'), likes: whole('Likes.'), reports: whole('Reports.') },
  { $id: 'WriterErased', title: 'WriterErased', description: 'How much of it was erased.' },
);

/** Everything above, for the API's description. */
export const commentSchemas = [
  comment,
  thread,
  threadCounts,
  moreReplies,
  newComment,
  posted,
  oneComment,
  edit,
  like,
  liked,
  report,
  whoWrites,
  writerData,
  writerErased,
];

/** The query of a page. */
export const threadQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 20, description: 'How many comments at most.' }),
  sort: Type.Unsafe<ThreadSort>({ ...sort, default: 'newest' }),
  cursor: Type.Optional(
    Type.String({ maxLength: 100, description: 'Where the page begins; only ever taken from "next".' }),
  ),
  root: Type.Optional(
    Type.String({
      pattern: commentIdPattern,
      description:
        'Only what stands below this comment, flat: a MoreReplies instead of a Thread. Taken from "next" of its replies.',
    }),
  ),
  at: Type.Optional(
    Type.String({
      pattern: commentIdPattern,
      description:
        'The page that begins with the branch on which this comment stands; the branch holds it, and what it answers.',
    }),
  ),
});

/** A checked query. */
export type ThreadQuery = Static<typeof threadQuery>;

/** Compiles only while the schemas and the model are the same. */
export const commentBoxIsTheModel: [
  Same<Static<typeof thread>, Thread>,
  Same<Static<typeof comment>, Comment>,
  Same<Static<typeof threadCounts>, ThreadCounts>,
  Same<Static<typeof moreReplies>, MoreReplies>,
  Same<Static<typeof newComment>, NewComment>,
  Same<Static<typeof posted>, Posted>,
  Same<Static<typeof liked>, Liked>,
  Same<Static<typeof report>, Report>,
  Same<Static<typeof writerErased>, WriterErased>,
] = [true, true, true, true, true, true, true, true, true];
