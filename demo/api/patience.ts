/**
 * How long a client may take, in milliseconds, before its connection is cut: one who sends a byte now and then must not
 * keep it. The whole of a request takes as long as four images of 5 MB over a line of 1 Mbit/s.
 */
export const patience = {
  headersTimeout: 15_000,
  requestTimeout: 180_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};
