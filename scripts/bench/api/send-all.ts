import { connect, type Socket } from 'node:net';

export interface PlannedRequest {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
  /** The expected status; any other makes the measurement fail. */
  status: number;
}

/** The bodies in the order of the requests, and the time of each answer in milliseconds, unordered. */
export interface Responses {
  bodies: string[];
  milliseconds: number[];
  /** The time from the first request to the last answer. */
  seconds: number;
}

const HEAD_END = '\r\n\r\n';

/**
 * Sends the requests to the ports in turn, over `clients` connections that are kept open, one request at a time on each.
 * Throws for an unexpected status. Written with sockets, because Node's HTTP client takes as much CPU time as what is measured.
 */
export async function sendAll(
  ports: readonly number[],
  requests: readonly PlannedRequest[],
  clients = 50,
): Promise<Responses> {
  const responses: Responses = { bodies: [], milliseconds: [], seconds: 0 };
  const start = performance.now();
  let next = 0;
  const work = async (client: number): Promise<void> => {
    const port = ports[client % ports.length] ?? 0;
    const connection = await openConnection(port);
    for (let index = next++; index < requests.length; index = next++) {
      const request = requests[index];
      if (!request) break;
      const asked = performance.now();
      const { status, body } = await connection.send(requestOf(request));
      responses.milliseconds.push(performance.now() - asked);
      if (status !== request.status) throw new Error(`${request.path} was answered with ${status}: ${body}`);
      responses.bodies[index] = body;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  responses.seconds = (performance.now() - start) / 1_000;
  return responses;
}

function requestOf({ method = 'GET', path, headers = {}, body = '' }: PlannedRequest): string {
  const length = method === 'GET' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  const lines = Object.entries({ Host: 'www.commune.example', ...headers, ...length });
  return [`${method} ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n');
}

interface Connection {
  send(request: string): Promise<{ status: number; body: string }>;
  close(): void;
}

/** A connection with one request under way at a time. */
async function openConnection(port: number): Promise<Connection> {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let text = '';
  let settle: ((error?: Error) => void) | undefined;
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
    if (isWhole(text)) settle?.();
  });
  socket.on('error', (error) => settle?.(error));
  socket.on('close', () => settle?.(new Error('The API hung up.')));
  return {
    async send(request) {
      text = '';
      await new Promise<void>((resolve, reject) => {
        settle = (error) => (error ? reject(error) : resolve());
        socket.write(request);
      });
      settle = undefined;
      const end = text.indexOf(HEAD_END);
      return { status: Number(text.slice(9, 12)), body: bodyOf(text, end) };
    },
    close: () => socket.destroy(),
  };
}

const LENGTH = /^content-length: *(\d+)/im;
const CHUNKED = /^transfer-encoding: *chunked/im;

function isWhole(text: string): boolean {
  const end = text.indexOf(HEAD_END);
  if (end < 0) return false;
  const head = text.slice(0, end);
  if (CHUNKED.test(head)) return text.endsWith(`0${HEAD_END}`);
  return text.length >= end + HEAD_END.length + Number(LENGTH.exec(head)?.[1] ?? 0);
}

/** The body, decoded as Latin-1: only its ASCII parts, such as ballots, are used. */
function bodyOf(text: string, end: number): string {
  const body = text.slice(end + HEAD_END.length);
  if (!CHUNKED.test(text.slice(0, end))) return body;
  return body.replace(/(?:^|\r\n)[0-9a-f]+\r\n/gi, '').trimEnd();
}
