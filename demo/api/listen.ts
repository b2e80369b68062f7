import type { Server } from 'node:http';

const FIRST_PORT = 8080;
const LAST_PORT = 8180;

/** Listens on the port of the environment's `PORT`, else on the first free one from 8080; gives the port. */
export async function listen(server: Server, asked = process.env.PORT): Promise<number> {
  if (asked) return listenOn(server, Number(asked));
  for (let port = FIRST_PORT; port < LAST_PORT; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port from ${FIRST_PORT} to ${LAST_PORT}; choose one with PORT=…`);
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
