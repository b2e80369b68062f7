import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { sourceProblem } from './source-problem.js';

/** The largest body in bytes, as transferred and as decompressed, unless a request allows more. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** The value of `Accept-Encoding` (RFC 9110, section 8.4.1). */
export const ENCODINGS = 'gzip, br';

const unpackers: Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
  identity: (bytes) => Promise.resolve(bytes),
};

/**
 * The decompressed body of an answer. Reading and decompressing end at the limit, whatever `Content-Length` says, so
 * that a decompression bomb costs no more than a valid answer. Throws a `Problem` above the limit, an error where the
 * body is damaged.
 */
export async function readBody(response: IncomingMessage, mostBytes = MOST_BYTES): Promise<Buffer> {
  const packed = await collect(response, mostBytes);
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const unpack = unpackers[encoding];
  if (!unpack) throw sourceProblem('source-failed');
  try {
    return await unpack(packed, { maxOutputLength: mostBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw sourceProblem('source-too-large');
    throw error;
  }
}

async function collect(response: AsyncIterable<Buffer>, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > mostBytes) throw sourceProblem('source-too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
