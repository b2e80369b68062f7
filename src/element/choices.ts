import { uriComponent } from '../text/urls.js';

/** The visitor's choices as text, each only once it is set: parameters of the page's address. */
export type Choices<Name extends string> = { [Key in Name]?: string | undefined };

/** The maximum length of a value in the address: a forged link must not fill the page with its text. */
const LONGEST = 200;

/** The choices of these names in a query string, under `prefix`: `?jobs-contract=CDD`. */
export function readChoices<Name extends string>(query: string, prefix: string, names: readonly Name[]): Choices<Name> {
  const parameters = new URLSearchParams(query);
  const found = names.map((name) => [name, parameters.get(`${prefix}-${name}`)?.slice(0, LONGEST)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Choices<Name>;
}

/** The query string with these choices instead of the previous ones. Other parameters are kept unchanged. */
export function writeChoices<Name extends string>(
  query: string,
  prefix: string,
  names: readonly Name[],
  choices: Choices<Name>,
): string {
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
