import { uriComponent } from '../../text/urls.js';

/** The visitor's choices as text, each only once it is set: the parameters of the page's address. */
export interface Choices {
  /** The search text. */
  q?: string;
  contract?: string;
  place?: string;
  category?: string;
  employer?: string;
  sort?: string;
  /** The number of pages shown. */
  n?: string;
  /** The `id` of the open offer. */
  id?: string;
}

const names = ['q', 'contract', 'place', 'category', 'employer', 'sort', 'n', 'id'] as const;

/** The maximum length of a value in the address: a forged link must not fill the page with its text. */
const LONGEST = 200;

/** The choices in a query string, under `prefix`: `?jobs-contract=CDD`. */
export function readChoices(query: string, prefix: string): Choices {
  const parameters = new URLSearchParams(query);
  const found = names.map((name) => [name, parameters.get(`${prefix}-${name}`)?.slice(0, LONGEST)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** The query string with these choices instead of the previous ones. Other parameters are kept unchanged. */
export function writeChoices(query: string, prefix: string, choices: Choices): string {
  const own = new Set(names.map((name) => `${prefix}-${name}`));
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((parameter) => parameter && !own.has(parameter.split('=')[0] ?? ''));
  const mine = names.flatMap((name) => {
    const value = choices[name];
    return value === undefined ? [] : [`${prefix}-${name}=${uriComponent(value)}`];
  });
  const all = [...others, ...mine].join('&');
  return all && `?${all}`;
}
