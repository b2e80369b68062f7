import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { tags } from '../../support/observer/cases.js';
import { until } from '../../support/until.js';
import { addressOf, dataOf, openPage, untilState, type ChunkPlace } from './place.js';

/** The connections of a browser to one HTTP/1.1 server. */
const CONNECTIONS = 6;

/**
 * Checks the requests of a page with all widgets, before any of them is answered. Returns the largest number at once.
 */
export async function checkFirstRequests(place: ChunkPlace): Promise<number> {
  const { report, server, chunks } = place;
  const held: { path: string; answer: () => void }[] = [];
  let isHeld = true;
  let open = 0;
  let most = 0;
  /** Answers requests for a path when the check says so. */
  const hold = (path: string, handler = server.handler(path)): void =>
    server.on(path, (response: ServerResponse, request) => {
      open += 1;
      most = Math.max(most, open);
      response.on('close', () => (open -= 1));
      const answer = (): void => void handler(response, request);
      if (isHeld) held.push({ path, answer });
      else answer();
    });
  for (const { file } of chunks) hold(`/dist/${file}`);
  for (const tag of tags) hold(dataOf(tag));
  await report.check('the first six requests are the data and the widgets in their order, all at once', async () => {
    const { page } = await openPage(
      place,
      tags.map((tag) => `<${tag} endpoint="${dataOf(tag)}" loading="eager"></${tag}>`).join(''),
    );
    await until('six requests', () => held.length >= CONNECTIONS);
    const [first = '', second = '', third = ''] = tags;
    const expected = [first, second, third].flatMap((tag) => [dataOf(tag), addressOf(place, tag)]);
    assert.deepEqual(held.map(({ path }) => path).sort(), expected.sort());
    // Each answer makes room for the next request.
    isHeld = false;
    for (const { answer } of held) answer();
    for (const tag of tags) await untilState(page, tag, 'ready');
    await page.browserContext().close();
  });
  await report.check('no more than six are under way at a time', () => assert.ok(most <= CONNECTIONS, `${most}`));
  for (const { file } of chunks) server.off(`/dist/${file}`);
  return most;
}
