/**
 * Time limits for clients, in milliseconds, after which the connection is closed, so that slow clients cannot occupy
 * it. The limit of a whole request allows four images of 5 MB over a line of 1 Mbit/s.
 */
export const clientTimeouts = {
  headersTimeout: 15_000,
  requestTimeout: 180_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};
