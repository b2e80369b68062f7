import { decodeBytes } from '../../../src/text/decode-bytes.js';
import { type BridgeSettings, usualLimit } from '../bridge/bridge.js';
import { internet } from '../bridge/network.js';
import { sourceProblem } from '../bridge/source-problem.js';
import { requestSource } from '../bridge/source-request.js';

/** The source of a page. */
export interface PageSource {
  html: string;
  /** Its address, after redirects. */
  url: string;
}

/** Requests a page as the bridge requests its sources: of its list only, at a public address. Throws a `Problem`. */
export async function requestPage(
  url: URL,
  { allows, network = internet, timeLimit = usualLimit }: BridgeSettings,
): Promise<PageSource> {
  const headers = { Accept: 'text/html' };
  const answer = await requestSource(url, { allows, network, signal: timeLimit(), headers });
  if (answer.status !== 200) throw sourceProblem('source-failed');
  const contentType = answer.headers['content-type'] ?? '';
  if (!/^\s*text\/html\s*(?:;|$)/i.test(contentType)) throw sourceProblem('source-no-page');
  return { html: decodeBytes(answer.body, contentType), url: answer.url };
}
