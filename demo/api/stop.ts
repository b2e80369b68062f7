import type { Server } from 'node:http';

/** The time in milliseconds after which connections that are still open are closed. */
const LONGEST_STOP = 10_000;

/**
 * On SIGTERM and SIGINT: refuses new connections, answers pending requests, runs `close`, and ends the process. A
 * second signal ends it at once.
 */
export function stopGracefully(server: Server, close: () => Promise<void>): void {
  const stop = (): void => {
    setTimeout(() => process.exit(1), LONGEST_STOP).unref();
    server.close(() => {
      void close().finally(() => process.exit());
    });
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
