import { parseEndpoints } from '../../element/endpoints.js';
import { uriComponent } from '../../text/urls.js';

/**
 * Where votes in a poll go: `…/polls/current` was only its name of the day, `…/polls/{id}/votes` stays
 * (`demo/api/openapi.yaml`). Same origin and query as `endpoint`, the first one if there are several.
 * Throws a `LoadError` when `endpoint` is unusable.
 */
export function voteUrl(endpoint: string | undefined, base: string, pollId: string): string {
  const url = new URL(parseEndpoints(endpoint, base)[0] ?? '', base);
  url.pathname = url.pathname.replace(/[^/]*\/*$/, `${uriComponent(pollId)}/votes`);
  url.hash = '';
  return url.href;
}
