/**
 * The addresses that the endpoint itself needs. A publisher chooses where the page of a release is, and might choose
 * one of these; a partner's page that loads `/sprid.js` must get the script all the same.
 */
import type { FastifyInstance } from 'fastify';
import Router from 'find-my-way';

/** The route of the pages, which matches whatever no other route does. */
const pageRoute = '/:id';

/** All addresses of the endpoint except the pages of its content. */
export class OwnAddresses {
  readonly #router: Router.Instance<Router.HTTPVersion.V1>;

  /** @param options those of Fastify's own router, so that both match addresses alike */
  constructor(options: { maxParamLength: number }) {
    this.#router = Router(options);
  }

  /** Collects the routes that are added from now on. */
  follow(app: FastifyInstance): void {
    app.addHook('onRoute', ({ method, url }) => {
      const isRead = [method].flat().includes('GET');
      if (isRead && url !== pageRoute && !this.#router.hasRoute('GET', url))
        this.#router.on('GET', url, () => undefined);
    });
  }

  /**
   * Whether it is one of the endpoint's own addresses.
   * @param address path and query, as they are sent
   */
  has(address: string): boolean {
    return this.#router.find('GET', address) !== null;
  }
}
