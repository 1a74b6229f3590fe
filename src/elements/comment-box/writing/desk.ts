/** What the parts of writing share: the element with its forms, the thread's address, drafts, words, the line. */
import type { Drafts } from '../../../client/drafts.js';
import { forgetAnswers } from '../../../client/load.js';
import { changeOwn, forgetOwn, ownOf, type Own } from '../../../client/own.js';
import { renumber } from '../../../client/outbox.js';
import { detailOf, makeRequest, send, type PostAnswer } from '../../../client/post.js';
import type { CommentBoxWords } from '../../../locales/comment-box/words.js';
import { forget, namesOf, writer } from '../../../client/storage.js';
import { languages } from '../../../locales/comment-box/writing/languages.js';
import type { WritingWords } from '../../../locales/comment-box/writing/words.js';
import { wordsFor } from '../../../locales/words.js';
import type { Thread } from '../../../model/comment-box.js';
import type { Form } from '../comment-box.templates.js';

/** What writing needs of its element. */
export interface WritingHost {
  element: HTMLElement & {
    request(): Request;
    requestUpdate(): void;
    reload(): Promise<void>;
    updateComplete: Promise<boolean>;
    focusOn(what: 'comment' | 'form' | 'name' | 'reply' | 'heading', id?: string): void;
  };
  /** All that was begun, by the address of the thread and the key of the form. */
  forms: ReadonlyMap<string, ReadonlyMap<string, Form>>;
  /** The address of the thread that is shown; empty where none is. */
  address: () => string;
  /** The form with this key, made when it is not there. */
  form: (key: string) => Form;
  thread: () => Thread | undefined;
  words: () => CommentBoxWords;
  /** Says it to who listens to the page. */
  announce: (text: string) => void;
  /** Says it beside a comment, and to who listens; nothing takes away what was said. */
  noteAt: (id: string, note: string) => void;
}

/** The keys of forms in which comments are changed start with this. */
export const changePrefix = 'change-';

/** The desk at which the parts of writing meet. */
export class Desk {
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

  /** The address of the thread that is shown now; what was open last where none is. */
  get address(): string {
    return this.host.address() || this.place;
  }

  /** The form with this key in the thread that is shown, if it was made. */
  formIfMade(key: string): Form | undefined {
    return this.host.forms.get(this.address)?.get(key);
  }

  get words(): WritingWords {
    return wordsFor(this.host.words().language, languages);
  }

  get thread(): Thread | undefined {
    return this.host.thread();
  }

  /** What was posted to this thread from here. */
  ownOf(): Own[] {
    return ownOf(this.place);
  }

  /** The key of the form in which a comment is changed. */
  changeKey(id: string): string {
    return changePrefix + id;
  }

  /** Renders again what has changed. */
  update(): void {
    this.host.element.requestUpdate();
  }

  /** Renders again, and moves the focus when it is on screen. */
  async updateAndFocus(...on: Parameters<WritingHost['element']['focusOn']>): Promise<void> {
    this.update();
    await this.host.element.updateComplete;
    this.host.element.focusOn(...on);
  }

  /** Says something below a form, and to who listens. */
  say(form: Form, note: string, wrong: boolean): void {
    Object.assign(form, { note, wrong });
    this.host.announce(note);
  }

  /** Why something that was asked for a comment did not work. */
  whyNot(answer: PostAnswer | undefined): string {
    const { gone, windowPassed, failed } = this.words;
    if (answer?.status === 404 || answer?.status === 410) return gone;
    return answer?.status === 403 ? windowPassed : failed;
  }

  /** Asks the endpoint, with the headers of the element. @param capability what shows that a comment is one's own */
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
