/**
 * Metrics for Prometheus: how many requests were answered, how quickly, and the state of the process. It listens on a
 * port of its own, which no proxy leads to, because not every reader of pages should see them.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
import { createServer, type RequestListener, type Server } from 'node:http';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Groups of addresses. There is no limit to addresses, but there must be one to labels. */
const areas: readonly [RegExp, string][] = [
  [/^\/api\/threads\//, 'comments'],
  [/^\/api\/comments\//, 'comments'],
  [/^\/api\/releases/, 'releases'],
  [/^\/(api\/jobs|badge)\//, 'counters'],
  [/^\/feed\./, 'feeds'],
  [/^\/(embed|oembed)/, 'embeds'],
  [/^\/(media|rasters)\//, 'pictures'],
  [/^\/(\d+\.\d+\.\d+\/|[\w.]+\.(js|css)$)/, 'code'],
  [/^\/healthz/, 'health'],
];

/**
 * The group of an address.
 * @param address path and query, as they were sent
 */
export const areaOf = (address: string): string => areas.find(([shape]) => shape.test(address))?.[1] ?? 'pages';

/** A client can send any text as a method, so unknown ones share a label. */
const methodOf = (method = ''): string =>
  ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other';

/** What is measured at each scrape. */
export interface Observed {
  releases: () => number;
  counters: () => number;
  /** How many mirrored sources fail. */
  sourcesFailing: () => number;
  /** Undefined where no comments are served. */
  database: (() => Promise<boolean>) | undefined;
}

/** The metrics of one process. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #answers: Histogram<'area' | 'method' | 'status'>;

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    this.#answers = new Histogram({
      name: 'sprid_http_request_duration_seconds',
      help: 'Time from a request to the end of its answer.',
      labelNames: ['area', 'method', 'status'],
      buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10],
      registers: [this.#registry],
    });
  }

  /** Counts every request of the listener. */
  before(listener: RequestListener): RequestListener {
    return (request, response) => {
      const end = this.#answers.startTimer({ area: areaOf(request.url ?? ''), method: methodOf(request.method) });
      response.once('close', () => {
        // The client has gone away before the end of the answer.
        end({ status: response.writableFinished ? String(response.statusCode) : 'aborted' });
      });
      listener(request, response);
    };
  }

  /** Adds these to the metrics. */
  observe({ releases, counters, sourcesFailing, database }: Observed): void {
    const gauge = (name: string, help: string, read: () => number | Promise<number>): void => {
      new Gauge({
        name,
        help,
        registers: [this.#registry],
        async collect() {
          this.set(await read());
        },
      });
    };
    gauge('sprid_releases', 'Releases that are known, those that may not be seen yet included.', releases);
    gauge('sprid_counters', 'Counters that are known.', counters);
    gauge('sprid_sources_failing', 'Mirrored sources that failed when they were asked last.', sourcesFailing);
    if (database)
      gauge('sprid_database_up', '1 while the database of the comments can be written, else 0.', async () =>
        Number(await database()),
      );
  }

  /** The server of `/metrics`, which does not listen yet. */
  serve(): Server {
    return createServer((request, response) => {
      if (request.url !== '/metrics') {
        response.writeHead(404).end();
        return;
      }
      this.#registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': this.#registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    });
  }
}
