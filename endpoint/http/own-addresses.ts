/**
 * The addresses that the endpoint needs for itself. A publisher says where a page of a release is, and may name one of
 * these; a partner's page that loads `/sprid.js` must get it all the same.
 */
import type { FastifyInstance } from 'fastify';
import Router from 'find-my-way';

/** The route of the pages, which takes whatever no other does. */
const pageRoute = '/:id';

/** All addresses of the endpoint but for the pages of what it serves. */
export class OwnAddresses {
  readonly #router: Router.Instance<Router.HTTPVersion.V1>;

  /** @param options those of Fastify's own router, so that both read addresses alike */
  constructor(options: { maxParamLength: number }) {
    this.#router = Router(options);
  }

  /** Learns the routes that are added from now on. */
  follow(app: FastifyInstance): void {
    app.addHook('onRoute', ({ method, url }) => {
      const isRead = [method].flat().includes('GET');
      if (isRead && url !== pageRoute && !this.#router.hasRoute('GET', url))
        this.#router.on('GET', url, () => undefined);
    });
  }

  /** @param address path and query, as they are sent */
  has(address: string): boolean {
    return this.#router.find('GET', address) !== null;
  }
}
