import { uriComponent } from '../../text/urls.js';

/** What the visitor has set, each as text and each only once it was set: what the address of the page can hold. */
export interface Choices {
  /** The text searched for. */
  q?: string;
  contract?: string;
  place?: string;
  category?: string;
  sort?: string;
  /** Pages shown. */
  n?: string;
  /** The offer whose detail is open. */
  id?: string;
}

const names = ['q', 'contract', 'place', 'category', 'sort', 'n', 'id'] as const;

/** A value in an address is no longer: a link that someone made must not fill the page with text of theirs. */
const LONGEST = 200;

/** The choices in the query of an address, under `prefix`: `?jobs-contract=CDD`. */
export function readChoices(query: string, prefix: string): Choices {
  const parameters = new URLSearchParams(query);
  const found = names.map((name) => [name, parameters.get(`${prefix}-${name}`)?.slice(0, LONGEST)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** The query with these choices in the place of former ones. Parameters of others keep their very characters. */
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
