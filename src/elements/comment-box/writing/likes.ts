/** Likes: shown at once, and taken back if they do not arrive. */
import { keepLike, likes } from '../../../client/own.js';
import type { PostAnswer } from '../../../client/post.js';
import { writer } from '../../../client/storage.js';
import type { Comment, Liked } from '../../../model/comment-box.js';
import type { Desk } from './desk.js';

export class Likes {
  readonly #desk: Desk;
  readonly #underWay = new Set<string>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Likes a comment, or takes it back. */
  async turn(comment: Comment): Promise<void> {
    const address = comment.links?.like;
    if (!address || this.#underWay.has(address)) return;
    this.#underWay.add(address);
    const before = likes(address);
    const show = (liked: boolean, count: number): void => {
      keepLike(address, liked);
      comment.likes = count;
      this.#desk.update();
    };
    const was = comment.likes;
    this.#desk.host.noteAt(comment.id, '');
    show(!before, Math.max(0, was + (before ? -1 : 1)));
    let answer: PostAnswer | undefined;
    try {
      answer = await this.#desk.send('PUT', address, { writer: writer(), liked: !before });
      const { likes: count, liked } = (answer.json ?? {}) as Partial<Liked>;
      if (answer.status !== 200 || typeof count !== 'number' || typeof liked !== 'boolean') throw new Error();
      show(liked, count);
    } catch {
      show(before, was);
      this.#desk.host.noteAt(comment.id, this.#desk.whyNot(answer));
    } finally {
      this.#underWay.delete(address);
    }
  }

  /** Hears of likes that were given and taken back in another tab. */
  readonly hear = ({ key, oldValue, newValue }: StorageEvent): void => {
    const [, address] = /^sprid:like (.+)/.exec(key ?? '') ?? [];
    const rest = [...(this.#desk.thread?.items ?? [])];
    for (let comment = address && rest.pop(); comment; comment = rest.pop()) {
      if (comment.links?.like === address) comment.likes += Number(newValue !== null) - Number(oldValue !== null);
      rest.push(...(comment.replies?.items ?? []));
    }
    if (address) this.#desk.update();
  };

  /** Whether this browser likes it. */
  has({ links }: Comment): boolean {
    return links?.like !== undefined && likes(links.like);
  }
}
