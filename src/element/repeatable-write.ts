import type { HttpAnswer } from '../http/fetch-bytes.js';
import { idempotencyKey } from '../http/idempotency-key.js';
import { send, type JsonWrite } from '../http/send.js';

/** A write without its idempotency key. */
export type Write = Omit<JsonWrite, 'key'>;

/** Sends one write and parses its response; throws the errors of `send` and `read`. */
export type RepeatableWrite = <Result>(
  write: Write,
  read: (answer: HttpAnswer) => Result | Promise<Result>,
) => Promise<Result>;

/**
 * Returns a function that can repeat a write without duplicating it: the same content keeps its key until its response
 * was parsed, since a request that seems to have failed may have reached the server.
 */
export function repeatableWrite(): RepeatableWrite {
  let last: { content: string; key: string } | undefined;
  return async (write, read) => {
    const content = JSON.stringify(write);
    if (last?.content !== content) last = { content, key: idempotencyKey() };
    const { key } = last;
    const result = await read(await send({ ...write, key }));
    if (last.key === key) last = undefined;
    return result;
  };
}
