/** What the parts of writing share: the element with its forms, the thread's address, drafts, words, requests. */
import type { Drafts } from '../../../client/drafts.js';
import { forgetAnswers } from '../../../client/load.js';
import { changeOwn, forgetOwn, ownOf, type OwnComment } from '../../../client/own.js';
import { renumber } from '../../../client/outbox.js';
import { detailOf, makeRequest, send, type PostAnswer } from '../../../client/post.js';
import type { CommentBoxWords } from '../../../locales/comment-box/words.js';
import { forget, namesOf, writer } from '../../../client/storage.js';
import { languages } from '../../../locales/comment-box/writing/languages.js';
import type { WritingWords } from '../../../locales/comment-box/writing/words.js';
import { wordsFor } from '../../../locales/words.js';
import type { Thread } from '../../../model/comment-box.js';
import type { Form } from '../comment-box.templates.js';

/** What writing needs from its element. */
export interface WritingHost {
  element: HTMLElement & {
    request(): Request;
    requestUpdate(): void;
    reload(): Promise<void>;
    updateComplete: Promise<boolean>;
    focusOn(what: 'comment' | 'form' | 'name' | 'reply' | 'heading', id?: string): void;
  };
  /** All forms, by the address of the thread and the key of the form. */
  forms: ReadonlyMap<string, ReadonlyMap<string, Form>>;
  /** The address of the shown thread; empty where none is. */
  address: () => string;
  /** The form with this key; a new one where there is none. */
  form: (key: string) => Form;
  thread: () => Thread | undefined;
  words: () => CommentBoxWords;
  /** Announces a text to screen readers. */
  announce: (text: string) => void;
  /** Shows a message beside a comment, and announces it. The message stays. */
  noteAt: (id: string, note: string) => void;
}

/** The prefix of the keys of forms in which comments are edited. */
export const changePrefix = 'change-';

/** The state that the parts of writing share. */
export class WritingState {
  readonly host: WritingHost;
  readonly changeOwn = changeOwn;
  readonly forgetOwn = forgetOwn;
  readonly forget = forget;
  readonly namesOf = namesOf;
  readonly renumber = renumber;
  readonly detailOf = detailOf;
  readonly writer = writer;
  /** Address of the thread that is open here. */
  place = '';
  drafts: Drafts | undefined;

  constructor(host: WritingHost) {
    this.host = host;
  }

  /** The address of the shown thread; the last one where none is shown. */
  get address(): string {
    return this.host.address() || this.place;
  }

  /** The form with this key in the shown thread, if there is one. */
  formIfMade(key: string): Form | undefined {
    return this.host.forms.get(this.address)?.get(key);
  }

  get words(): WritingWords {
    return wordsFor(this.host.words().language, languages);
  }

  /** The shown thread; undefined while it differs from the one that is open here, as just before a render. */
  get thread(): Thread | undefined {
    return this.address === this.place ? this.host.thread() : undefined;
  }

  /** Comments that this browser has posted to this thread. */
  ownOf(): OwnComment[] {
    return ownOf(this.place);
  }

  /** The key of the form in which a comment is edited. */
  changeKey(id: string): string {
    return changePrefix + id;
  }

  /** Renders the element again. */
  update(): void {
    this.host.element.requestUpdate();
  }

  /** Renders the element again, and then moves the focus. */
  async updateAndFocus(...on: Parameters<WritingHost['element']['focusOn']>): Promise<void> {
    this.update();
    await this.host.element.updateComplete;
    this.host.element.focusOn(...on);
  }

  /** Shows a message below a form, and announces it. */
  say(form: Form, note: string, wrong: boolean): void {
    Object.assign(form, { note, wrong });
    this.host.announce(note);
  }

  /** The message for a failed request about a comment. */
  whyNot(answer: PostAnswer | undefined): string {
    const { gone, windowPassed, failed } = this.words;
    if (answer?.status === 404 || answer?.status === 410) return gone;
    return answer?.status === 403 ? windowPassed : failed;
  }

  /**
   * Sends a request to the endpoint, with the headers of the element.
   * @param capability proves that a comment is one's own
   */
  async send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    capability?: string,
    patience?: Parameters<typeof send>[1],
  ): Promise<PostAnswer> {
    const headers = capability ? { Authorization: `Bearer ${capability}` } : {};
    const answer = await send(makeRequest(method, url, this.host.element.request(), body, headers), patience);
    if (method !== 'GET') forgetAnswers(this.place);
    return answer;
  }
}
