import { createServer, type RequestListener, type Server } from 'node:http';

/** Time limits of a request, in milliseconds. */
export interface Times {
  /** Until the whole request has arrived. */
  requestTimeout: number;
  /** How often Node checks for requests that take too long. They end later by up to this time. */
  connectionsCheckingInterval: number;
  /** How long an idle connection stays open. */
  keepAliveTimeout: number;
  /** How long a connection stays open whose client reads nothing. */
  connectionTimeout: number;
}

/** Opens a server with these time limits, which the framework sets only on a server of its own. */
export const openServer = (listener: RequestListener, { connectionTimeout, ...times }: Times): Server =>
  createServer(times, listener).setTimeout(connectionTimeout);
