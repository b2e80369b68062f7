import type { Server } from 'node:http';

/** In milliseconds; what is still under way then is cut off. */
const LONGEST_STOP = 10_000;

/**
 * On SIGTERM and SIGINT: takes no new connection, answers what was asked, runs `close`, ends the process. A second
 * signal ends it at once.
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
