import { expect } from '@esm-bundle/chai';
import { makeRequest, send } from '../../src/client/post.js';
import { elsewhere } from '../elements/element.js';

const here = (path: string): string => new URL(path, location.href).href;

/** The request of an element whose page has given it a secret. */
const like = (): Request =>
  new Request(here('/answers/thread/a'), { headers: { 'X-Token': 'secret' }, credentials: 'include' });

const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'GET'] as const;

describe("what the page has given to an element's requests", () => {
  for (const method of methods) {
    it(`goes along with ${method} to the same origin`, () => {
      const { headers, credentials } = makeRequest(method, here('/answers/comment/b'), like());
      expect([headers.get('X-Token'), credentials]).to.deep.equal(['secret', 'include']);
    });

    it(`does not go to another origin with ${method}`, () => {
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const request = makeRequest(method, `${elsewhere}/answers/comment/b`, like(), body, { 'Idempotency-Key': 'k' });
      const names = [...request.headers.keys()].filter((name) => name !== 'content-type');
      expect([names, request.credentials]).to.deep.equal([['idempotency-key'], 'omit']);
    });
  }

  for (const method of ['POST', 'PATCH', 'DELETE'] as const)
    it(`does not go to another origin with ${method} where the endpoint redirects`, async () => {
      const id = `redirected-${method}-${String(Math.random()).slice(2)}`;
      const url = here(`/answers/redirect?to=${encodeURIComponent(`${elsewhere}/answers/release/${id}`)}`);
      const error = await send(makeRequest(method, url, like())).catch((thrown: unknown) => thrown);
      expect((error as { code?: string }).code).to.equal('network');
      expect(await (await fetch(`/answers/count/release/${id}`)).json()).to.equal(0);
    });

  it('hangs up on an endpoint that answers for ever', async () => {
    const path = `post-${String(Math.random()).slice(2)}`;
    const error = await send(makeRequest('POST', here(`/answers/endless/${path}`), undefined)).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).to.have.property('code', 'network');
    expect(await (await fetch(here(`/answers/ended/${path}`))).json()).to.equal(true);
  });

  it('posts again where a redirect has made a GET of it, and to no other host', async () => {
    const id = `moved-${String(Math.random()).slice(2)}`;
    const key = crypto.randomUUID();
    const post = (to: string): Promise<{ status: number }> =>
      send(
        makeRequest(
          'POST',
          here(`/answers/redirect?to=${encodeURIComponent(to)}`),
          undefined,
          { text: 'Hej' },
          {
            'Idempotency-Key': key,
          },
        ),
      );
    const saved = async (): Promise<unknown> => (await fetch(here(`/answers/saved/${id}`))).json();
    const { status } = await post(`${elsewhere}/answers/thread/${id}`).catch(() => ({ status: 0 }));
    expect(status).to.not.equal(201);
    expect(await saved()).to.deep.equal({ texts: [], posts: 0 });
    expect((await post(here(`/answers/thread/${id}`))).status).to.equal(201);
    expect(await saved()).to.deep.equal({ texts: ['Hej'], posts: 1 });
  });

  it('lets a redirect be followed where there is nothing to keep', async () => {
    const url = here(`/answers/redirect?to=${encodeURIComponent(here('/answers/release/kept'))}`);
    const { status } = await send(makeRequest('POST', url, undefined));
    expect(status).to.equal(200);
  });
});
