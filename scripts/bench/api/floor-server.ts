import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Answers every request with the answer that the address in the first argument gives, from memory and by Node's own HTTP
 * server alone: the least that an API in Node can take. Prints its port.
 */
const answer = await fetch(process.argv[2] ?? '');
const body = Buffer.from(await answer.arrayBuffer());
const kept = [...answer.headers].filter(([name]) => !/^(?:connection|keep-alive|date|transfer-encoding)$/.test(name));
const headers = { ...Object.fromEntries(kept), 'content-length': String(body.length) };
const server = createServer((_request, response) => response.writeHead(200, headers).end(body));
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
