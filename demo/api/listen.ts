import type { Server } from 'node:http';
import { countSetting } from './settings.js';

const FIRST_PORT = 8080;
const LAST_PORT = 8180;
const LARGEST_PORT = 65_535;

/** This machine only: the public interface is that of the proxy, with TLS. */
const LOOPBACK = '127.0.0.1';

/**
 * Listens on the interface of `HOST`, the loopback interface by default, and on the port of `PORT`, else on the first
 * free port from 8080; resolves to the port.
 */
export async function listen(server: Server, { PORT, HOST }: NodeJS.ProcessEnv = process.env): Promise<number> {
  const host = HOST || LOOPBACK;
  if (PORT) return listenOn(server, host, countSetting('PORT', PORT, LARGEST_PORT));
  for (let port = FIRST_PORT; port < LAST_PORT; port++) {
    try {
      return await listenOn(server, host, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port from ${FIRST_PORT} to ${LAST_PORT}; choose one with PORT=…`);
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
