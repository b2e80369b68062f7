import { parseEndpoints } from '../../element/endpoints.js';
import { uriComponent } from '../../text/urls.js';

/**
 * The URL that votes in a poll are sent to: `…/polls/{id}/votes`, also if the endpoint is the alias `…/polls/current`
 * (`demo/api/openapi.yaml`). Same origin and query as `endpoint`, or the first one if there are several. Throws a
 * `LoadError` if `endpoint` is unusable.
 */
export function voteUrl(endpoint: string | undefined, base: string, pollId: string): string {
  const url = new URL(parseEndpoints(endpoint, base)[0] ?? '', base);
  url.pathname = url.pathname.replace(/[^/]*\/*$/, `${uriComponent(pollId)}/votes`);
  url.hash = '';
  return url.href;
}
