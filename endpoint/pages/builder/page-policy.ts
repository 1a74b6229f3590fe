/**
 * Reads the Content-Security-Policy of a page from its address. Anybody may ask for that, so it fetches only a few
 * pages.
 */
import { addressPrefix } from '../../http/address-prefix.js';
import { MinuteCounts } from '../../http/minute-counts.js';
import { FetchError, Fetcher, type AcceptedTypes } from '../../mirror/fetch-document.js';
import { textOf } from '../../mirror/text-of.js';
import { metaPolicies } from './meta-policies.js';

/** Pages a minute: for one network, and in total. */
const most = { network: 6, all: 60 } as const;

/** In milliseconds, redirects included, because somebody waits for it. */
const patience = 8000;

const html: AcceptedTypes = {
  // Asks for the page that a browser gets: some addresses answer with JSON if the client prefers it.
  accept: 'text/html, application/xhtml+xml;q=0.9',
  fits: (type: string): boolean => /^(text\/html|application\/xhtml\+xml)\b/i.test(type),
  called: 'a page',
};

/** The result: policies joined by commas, empty for none, with the page's address; or why it could not be read. */
export type PagePolicy = { policy: string; url: string } | { fault: 'tooMany' | 'unread' };

/** Reads policies of pages, within limits. */
export class PagePolicies {
  readonly #fetcher: Fetcher;
  readonly #networks = new MinuteCounts(2000);
  readonly #all = new MinuteCounts(1);

  /** @param allow names of hosts that may be inside our own network */
  constructor(allow: readonly string[]) {
    this.#fetcher = new Fetcher({ allow, timeout: patience });
  }

  /**
   * Reads the policies of a page.
   * @param asker the network address of the client
   * @param now milliseconds since 1970
   */
  async find(address: string, asker: string, now: number): Promise<PagePolicy> {
    const isOne = this.#networks.count(addressPrefix(asker) ?? asker, now).count > most.network;
    if (isOne || this.#all.count('', now).count > most.all) return { fault: 'tooMany' };
    const url = new URL(address);
    url.username = url.password = url.hash = '';
    try {
      const found = await this.#fetcher.fetch({ url: url.href, takes: html });
      if (found.isUnchanged) return { fault: 'unread' };
      const inPage = metaPolicies(textOf(found.bytes, found.type), { isPage: true });
      if (!inPage) return { fault: 'unread' };
      const policies = [found.policy, ...inPage];
      return { policy: policies.filter(Boolean).join(', '), url: found.url };
    } catch (error) {
      if (error instanceof FetchError) return { fault: 'unread' };
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#fetcher.close();
  }
}
