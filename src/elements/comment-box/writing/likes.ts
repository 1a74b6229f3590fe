/** Likes: shown at once, and undone when the request fails. */
import { keepLike, likes } from '../../../client/own.js';
import type { PostAnswer } from '../../../client/post.js';
import { writer } from '../../../client/storage.js';
import type { Comment, Liked } from '../../../model/comment-box.js';
import type { WritingState } from './desk.js';

export class Likes {
  readonly #desk: WritingState;
  readonly #underWay = new Set<string>();

  constructor(desk: WritingState) {
    this.#desk = desk;
  }

  /** Likes a comment, or removes the like. A press while a request is running is sent after it. */
  async turn(comment: Comment): Promise<void> {
    const address = comment.links?.like;
    if (!address) return;
    const show = (liked: boolean, count: number): void => {
      keepLike(address, liked);
      comment.likes = count;
      this.#desk.update();
    };
    // The state on the server, as far as it is known.
    let [had, was] = [likes(address), comment.likes];
    show(!had, Math.max(0, was + (had ? -1 : 1)));
    if (this.#underWay.has(address)) return;
    this.#underWay.add(address);
    this.#desk.host.noteAt(comment.id, '');
    let answer: PostAnswer | undefined;
    try {
      while (likes(address) !== had) {
        const asked = !had;
        answer = await this.#desk.send('PUT', address, { writer: writer(), liked: asked });
        const { likes: count, liked } = (answer.json ?? {}) as Partial<Liked>;
        if (answer.status !== 200 || typeof count !== 'number' || typeof liked !== 'boolean') throw new Error();
        [had, was] = [liked, count];
        // The server's answer counts.
        if (liked !== asked) break;
      }
      show(had, was);
    } catch {
      show(had, was);
      this.#desk.host.noteAt(comment.id, this.#desk.whyNot(answer));
    } finally {
      this.#underWay.delete(address);
    }
  }

  /** Follows likes that were given or removed in another tab. */
  readonly hear = ({ key, oldValue, newValue }: StorageEvent): void => {
    const [, address] = /^sprid:like (.+)/.exec(key ?? '') ?? [];
    const rest = [...(this.#desk.thread?.items ?? [])];
    for (let comment = address && rest.pop(); comment; comment = rest.pop()) {
      if (comment.links?.like === address) comment.likes += Number(newValue !== null) - Number(oldValue !== null);
      rest.push(...(comment.replies?.items ?? []));
    }
    if (address) this.#desk.update();
  };

  /** Whether this browser likes the comment. */
  has({ links }: Comment): boolean {
    return links?.like !== undefined && likes(links.like);
  }
}
