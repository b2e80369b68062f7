import type { HttpAnswer } from '../http/fetch-bytes.js';
import { idempotencyKey } from '../http/idempotency-key.js';
import { send, type JsonWrite } from '../http/send.js';

/** What is sent, without the key that names it. */
export type Write = Omit<JsonWrite, 'key'>;

/** Sends one write and reads its answer; throws what `send` and `read` throw. */
export type RepeatableWrite = <Result>(write: Write, read: (answer: HttpAnswer) => Result) => Promise<Result>;

/**
 * A write that can be tried again without being done twice: the same content keeps its key until its answer has been
 * read, since a request that seems to have failed may have reached the server.
 */
export function repeatableWrite(): RepeatableWrite {
  let last: { content: string; key: string } | undefined;
  return async (write, read) => {
    const content = JSON.stringify(write);
    if (last?.content !== content) last = { content, key: idempotencyKey() };
    const { key } = last;
    const result = read(await send({ ...write, key }));
    if (last.key === key) last = undefined;
    return result;
  };
}
