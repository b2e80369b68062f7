import { Problem } from '../problem.js';

/** The address in a query parameter, without its fragment. Throws a `Problem` if it is missing or incomplete. */
export function addressOf(parameter: string, text = ''): URL {
  if (!URL.canParse(text)) {
    const detail = `Le paramètre « ${parameter} » manque, ou n’est pas une adresse complète.`;
    throw new Problem(400, { code: 'url', detail });
  }
  const url = new URL(text);
  // The fragment is never sent, and must not distinguish cache entries.
  url.hash = '';
  return url;
}
