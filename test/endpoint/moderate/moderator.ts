/** An endpoint with moderators for a test, and the browser of one. */
import type { TestContext } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { CommentOptions } from '../../../endpoint/app-options.js';
import { hashPassword } from '../../../endpoint/comments/moderators.js';
import type { DatabasePlace } from '../../../endpoint/store/store.js';
import { openCommentSite } from '../comments-site.js';

export const password = 'ett långt lösenord';

// As cheap as the settings allow, because the tests sign in often.
const hash = await hashPassword(password, { power: 10, r: 8, p: 1 });

export const moderators = [
  { name: 'anna', hash },
  { name: 'bo', hash },
];

/** Where the tests' endpoint is reached. */
export const origin = 'https://news.example';

/** What a moderator's browser does. It keeps the cookie, and finds the token in the pages. */
export class Moderator {
  readonly app: FastifyInstance;
  readonly name: string;
  cookie = '';
  token = '';

  constructor(app: FastifyInstance, name = 'anna') {
    this.app = app;
    this.name = name;
  }

  get(url: string, accept = 'text/html'): Promise<LightMyRequestResponse> {
    return this.app.inject({ url, headers: { accept, ...(this.cookie && { cookie: this.cookie }) } });
  }

  async json<Answer>(url: string): Promise<Answer> {
    return (await this.get(url, 'application/json')).json<Answer>();
  }

  post(
    url: string,
    fields: readonly (readonly [string, string])[] | Record<string, string>,
    headers: Record<string, string | undefined> = {},
  ): Promise<LightMyRequestResponse> {
    const all: Record<string, string | undefined> = {
      'content-type': 'application/x-www-form-urlencoded',
      origin,
      ...(this.cookie && { cookie: this.cookie }),
      ...headers,
    };
    return this.app.inject({
      method: 'POST',
      url,
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<
        string,
        string
      >,
      payload: new URLSearchParams(fields as Record<string, string>).toString(),
    });
  }

  async signIn(given = password): Promise<LightMyRequestResponse> {
    const answer = await this.post('/moderate/sign-in', { name: this.name, password: given });
    const cookie = String(answer.headers['set-cookie'] ?? '');
    if (answer.statusCode === 303) {
      this.cookie = cookie.split(';')[0] ?? '';
      this.token = /name="token" value="([\w-]+)"/.exec((await this.get('/moderate')).payload)?.[1] ?? '';
    }
    return answer;
  }

  /** Does something with comments, as the script asks. */
  async act<Answer>(action: string, comments: readonly string[], more: Record<string, string> = {}): Promise<Answer> {
    const fields = [
      ['token', this.token],
      ['action', action],
      ...comments.map((comment) => ['comment', comment] as const),
      ...Object.entries(more),
    ] as [string, string][];
    return (await this.post('/moderate/actions', fields, { accept: 'application/json' })).json<Answer>();
  }
}

/** An endpoint, and one who has signed in. */
export const openModeration = async (
  t: TestContext,
  place: DatabasePlace,
  more: Partial<CommentOptions> = {},
): Promise<Awaited<ReturnType<typeof openCommentSite>> & { anna: Moderator }> => {
  const site = await openCommentSite(t, place, { moderators, ...more });
  const anna = new Moderator(site.app);
  await anna.signIn();
  return { ...site, anna };
};
