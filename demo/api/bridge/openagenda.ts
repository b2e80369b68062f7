import { sourceProblem } from './source-problem.js';

const AGENDAS = 'https://api.openagenda.com/v2/';

/** Whether an address is that of OpenAgenda's API (https://developers.openagenda.com/), which requires a key. */
export function isOpenAgenda({ href }: URL): boolean {
  return href.startsWith(AGENDAS);
}

/** The address with the administrator's key, which never reaches a page. Throws a `Problem` without one. */
export function withKey(url: URL, key: string | undefined): URL {
  if (!key) throw sourceProblem('source-key');
  const keyed = new URL(url);
  keyed.searchParams.set('key', key);
  return keyed;
}
