import { createServer, type RequestListener, type Server } from 'node:http';

/** What a request may take, in milliseconds. */
export interface Times {
  /** Until all of it is here; it has no reason to be slow. */
  requestTimeout: number;
  /** After how long Node looks which requests have taken too long: they end up to so much later. */
  connectionsCheckingInterval: number;
  /** How long a connection stays open that asks nothing. */
  keepAliveTimeout: number;
  /** How long one that takes nothing stays open. */
  connectionTimeout: number;
}

/** A server with the limits of time, which the framework sets only on one of its own. */
export const openServer = (listener: RequestListener, { connectionTimeout, ...times }: Times): Server =>
  createServer(times, listener).setTimeout(connectionTimeout);
