/** Templates of a comment and of a form. They have no state, and call `Actions`. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { countReplies, flatten, levels } from '../../formats/comment-box/tree.js';
import { beginsFromRight } from '../../locales/direction.js';
import { formatAgo, formatMoment } from '../../locales/format-thread.js';
import { formatNumber } from '../../locales/format.js';
import type { CommentBoxWords } from '../../locales/comment-box/words.js';
import { paragraphs } from '../../markup/paragraphs.js';
import { pieces } from '../../markup/plain-text.js';
import type { Comment, Thread, ThreadSort } from '../../model/comment-box.js';
import type { OptionalTemplate } from '../optional-template.js';

/** What is being written in one form. The key '' is the form of the thread, an id the reply to that comment. */
export interface Form {
  text: string;
  name: string;
  open: boolean;
  /** Whether the cursor has been in it. Before that, the thread's own form has one line. */
  used?: boolean;
  busy?: boolean;
  /** The message below the text, and whether it is an error. */
  note?: string;
  wrong?: boolean;
  /** The error about the name. */
  nameNote?: string;
}

/** What a template needs besides its comment. */
export interface CommentContext {
  words: CommentBoxWords;
  now: number;
  thread: Thread;
  /** The page's own address, without a fragment. */
  here: string;
  /** Ids of the comments whose branches the reader has collapsed. */
  folded: ReadonlySet<string>;
  forms: ReadonlyMap<string, Form>;
  /** What is being loaded: the id of a comment for its replies, or `more`. */
  loading: string | undefined;
  /** Messages about a failure, by the comment's id: a text beside it, or a template below its replies. */
  notes: ReadonlyMap<string, OptionalTemplate | string>;
  actions: Actions;
}

/** The actions of readers. */
export interface Actions {
  reply: (comment: Comment) => void;
  /** Collapses the branch below a comment, or expands it. */
  fold: (comment: Comment) => void;
  cancel: (form: string) => void;
  /** Called with the change when a reader types, and without a change when a field gets the focus. */
  type: (form: string, change: Partial<Pick<Form, 'text' | 'name'>>) => void;
  send: (form: string) => void;
  like: (comment: Comment) => void;
  moreReplies: (comment: Comment) => void;
  /** Whether this browser likes it; undefined until that is known. */
  liked: (comment: Comment) => boolean | undefined;
  /** The buttons of its writer, or what replaces them meanwhile. */
  own: (comment: Comment) => OptionalTemplate;
  instead: (comment: Comment) => OptionalTemplate | undefined;
  /** Why it waits for review, where that is known. */
  why: (comment: Comment) => string | undefined;
  report: (comment: Comment) => void;
  /** The form for a report below a comment, or its result. */
  reporting: (comment: Comment) => OptionalTemplate | undefined;
}

const nameOf = ({ author: { name, number } }: Comment, { anonymous }: CommentBoxWords): string =>
  name ?? (number ? `${anonymous} ${String(number)}` : anonymous);

const directionOf = ({ text }: Comment): string => (beginsFromRight.test(text) ? 'rtl' : 'ltr');

// The initials of the first and the last name, in whole visible characters.
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .map((part) => Array.from(part)[0] ?? '')
    .join('')
    .toUpperCase();

const hueOf = (name: string): number =>
  Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);

const linked = (text: string): unknown => {
  const found = pieces(text).map(({ text: piece, url }) =>
    url ? html`<a href=${url} rel="ugc nofollow noopener">${piece}</a>` : piece,
  );
  // Lit renders a single value faster than a list of one.
  return found.length === 1 ? found[0] : found;
};

/** Paragraphs, lines and links. Everything is inserted as text, so nothing that a reader wrote can become HTML. */
const textTemplate = (text: string): TemplateResult[] =>
  // The style sheet keeps line breaks, so the template must add none.
  paragraphs(text).map((lines) => html`<p>${linked(lines.join('\n'))}</p>`);

/** The form for a comment, a reply or an edit: fields, the message below them, and buttons. */
export const formTemplate = (
  key: string,
  form: Form,
  labels: { text: string; send: string; cancel: string | undefined; name: string | undefined },
  { type, send, cancel }: Pick<Actions, 'type' | 'send' | 'cancel'>,
): TemplateResult => {
  const id = `form-${key}`;
  const typed = (change: 'text' | 'name') => (event: Event) => {
    type(key, { [change]: (event.target as HTMLInputElement).value });
  };
  // No <form>: it cannot submit in a sandboxed frame.
  return html`<div
    class="form ${key || form.used || form.text || form.note ? '' : 'unused'}"
    part="form"
    role="group"
    aria-label=${labels.text}
    @focusin=${() => {
      type(key, {});
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Escape' && labels.cancel !== undefined && !form.text.trim()) {
        // Keeps a dialog around the thread open.
        event.stopPropagation();
        cancel(key);
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        // A key that is held down repeats, and would send the next text, or nothing.
        if (!event.repeat) send(key);
      } else return;
      event.preventDefault();
    }}
  >
    <label for=${id}>${labels.text}</label>
    <textarea
      id=${id}
      part="text"
      rows="3"
      dir="auto"
      aria-describedby="${id}-note"
      aria-invalid=${form.wrong ? 'true' : nothing}
      ?readonly=${form.busy}
      .value=${form.text}
      @input=${typed('text')}
    ></textarea>
    <p class="note ${form.wrong ? 'wrong' : ''}" part="note" id="${id}-note">${form.note}</p>
    ${
      labels.name === undefined
        ? nothing
        : html`<label for="${id}-name">${labels.name}</label>
            <input
              id="${id}-name"
              part="name"
              autocomplete="nickname"
              dir="auto"
              aria-describedby="${id}-name-note"
              aria-invalid=${form.nameNote ? 'true' : nothing}
              ?readonly=${form.busy}
              .value=${form.name}
              @input=${typed('name')}
            />
            <p class="note wrong" part="note" id="${id}-name-note">${form.nameNote}</p>`
    }
    <p class="row">
      <button
        class="send"
        part="send"
        type="button"
        aria-disabled=${form.busy ? 'true' : nothing}
        @click=${() => {
          send(key);
        }}
      >
        <span>${labels.send}</span>
      </button>
      ${
        labels.cancel === undefined
          ? nothing
          : html`<button
              class="quiet"
              type="button"
              @click=${() => {
                cancel(key);
              }}
            >
              ${labels.cancel}
            </button>`
      }
    </p>
  </div>`;
};

const likeTemplate = (comment: Comment, { words, actions }: CommentContext): OptionalTemplate => {
  const { likes, links } = comment;
  const count = likes > 0 ? html`<span>${words.likes(likes, formatNumber(words.language, likes))}</span>` : nothing;
  return links?.like
    ? html`<button
          class="quiet"
          type="button"
          aria-pressed=${actions.liked(comment) ? 'true' : 'false'}
          @click=${() => {
            actions.like(comment);
          }}
        >
          ${words.like}</button
        >${count}`
    : count;
};

const actionsTemplate = (comment: Comment, context: CommentContext): TemplateResult => {
  const { words, thread, actions } = context;
  const own = actions.own(comment);
  return html`<div class="row actions" dir=${directionOf(comment)}>
      ${likeTemplate(comment, context)}
      ${
        thread.open && thread.links?.post
          ? html`<button
              class="quiet reply"
              type="button"
              aria-label=${words.replyTo(nameOf(comment, words))}
              @click=${() => {
                actions.reply(comment);
              }}
            >
              ${words.reply}
            </button>`
          : nothing
      }
      ${own}
      ${
        own === nothing && comment.links?.report
          ? html`<button
              class="quiet"
              type="button"
              @click=${() => {
                actions.report(comment);
              }}
            >
              ${words.report}
            </button>`
          : nothing
      }
    </div>
    ${actions.reporting(comment)}`;
};

const bodyTemplate = (comment: Comment, to: Comment | undefined, context: CommentContext): OptionalTemplate => {
  const { words, now, here, actions } = context;
  if (comment.status === 'removed') return html`<p class="gone">${words.removed}</p>`;
  const instead = actions.instead(comment);
  if (instead) return instead;
  const { author, created, edited, id, status, text } = comment;
  const name = nameOf(comment, words);
  const direction = directionOf(comment);
  const time = html`<time datetime=${created} title=${formatMoment(words.language, created)}
    >${formatAgo(words.language, created, now)}</time
  >`;
  return html`<p class="by" dir=${direction}>
      <b part="author" dir="auto">${name}</b>
      ${author.role ? html`<span class="badge" part="badge">${words.publisher}</span> ` : nothing}${comment.pinned ? html`<span class="badge" part="badge">${words.pinned}</span> ` : nothing}${status === 'published' ? html`<a href="${here}#comment-${encodeURIComponent(id)}">${time}</a>` : time}${edited ? html` <span title=${formatMoment(words.language, edited)}>(${words.edited})</span>` : nothing}${to ? html` <span class="to">${words.inReplyTo(nameOf(to, words))}</span>` : nothing}
    </p>
    <div class="text" part="comment-text" dir=${direction}>${textTemplate(text)}</div>
    ${
      status === 'pending'
        ? html`<p class="held" part="held">${words.pending} ${actions.why(comment)}</p>
            <div class="row actions" dir=${direction}>${actions.own(comment)}</div>`
        : actionsTemplate(comment, context)
    }`;
};

const replyForm = (comment: Comment, { words, thread, forms, actions }: CommentContext): OptionalTemplate => {
  const form = forms.get(comment.id);
  if (!form?.open) return nothing;
  return formTemplate(
    comment.id,
    form,
    {
      text: words.replyText(nameOf(comment, words)),
      send: words.sendReply,
      cancel: words.cancel,
      name: words.name[thread.names],
    },
    actions,
  );
};

const repliesTemplate = (comment: Comment, level: number, context: CommentContext): OptionalTemplate => {
  const { replies } = comment;
  if (!replies) return nothing;
  const { words, actions, folded, loading, notes } = context;
  const isFolded = folded.has(comment.id);
  const note = notes.get(comment.id);
  const missing = replies.next && !isFolded ? Math.max(1, replies.count - countReplies(comment)) : 0;
  const shown = level + 1 < levels ? replies.items.map((reply) => ({ reply, to: undefined })) : flatten(replies.items);
  return html`${
    shown.length
      ? html`<button
            type="button"
            class="quiet fold"
            aria-expanded=${isFolded ? 'false' : 'true'}
            @click=${() => {
              actions.fold(comment);
            }}
          >
            ${words.replies(replies.count, formatNumber(words.language, replies.count))}
          </button>
          ${
            isFolded
              ? nothing
              : html`<ol class="replies">
                  ${repeat(
                    shown,
                    ({ reply }) => reply.id,
                    ({ reply, to }) => commentTemplate(reply, level + 1, context, to),
                  )}
                </ol>`
          }`
      : nothing
  }${
    missing
      ? html`<button
          type="button"
          class="quiet"
          aria-disabled=${loading === comment.id ? 'true' : nothing}
          @click=${() => {
            actions.moreReplies(comment);
          }}
        >
          ${words.moreReplies(missing, formatNumber(words.language, missing))}
        </button>`
      : nothing
  }${typeof note === 'string' ? nothing : note}`;
};

/**
 * A comment with its replies.
 * @param level 1 for a comment that is no reply
 * @param to the comment that it answers, if that is not directly above it
 */
export const commentTemplate = (
  comment: Comment,
  level: number,
  context: CommentContext,
  to?: Comment,
): TemplateResult => {
  const name = nameOf(comment, context.words);
  const note = context.notes.get(comment.id);
  const { author } = comment;
  return html`<li
    class="comment ${comment.status} ${directionOf(comment)}"
    part="comment"
    role="listitem"
    data-id=${comment.id}
    tabindex="-1"
  >
    <span class="disc" aria-hidden="true" .style=${`--_hue:${String(hueOf(String(author.number ?? name)))}`}
      >${comment.status === 'removed' ? nothing : initials(author.number ? context.words.anonymous : name)}</span
    >
    <div class="said">
      ${bodyTemplate(comment, to, context)}${typeof note === 'string' && note ? html`<p class="note wrong" part="note">${note}</p>` : nothing}${replyForm(comment, context)}${level < levels ? repliesTemplate(comment, level, context) : nothing}
    </div>
  </li>`;
};

/** The buttons that choose the order of a thread. */
export const sortTemplate = (
  thread: Thread,
  words: CommentBoxWords,
  choose: (sort: ThreadSort) => void,
): TemplateResult =>
  html`<div class="row sort" role="group" aria-label=${words.sort}>
    ${(thread.sorts ?? (['newest', 'oldest'] as const)).map(
      (sort) =>
        html`<button
          type="button"
          class="quiet"
          aria-pressed=${thread.sort === sort ? 'true' : 'false'}
          @click=${() => {
            choose(sort);
          }}
        >
          ${words[sort]}
        </button>`,
    )}
  </div>`;
