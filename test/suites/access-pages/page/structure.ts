import { shown, told } from './everywhere.js';

/** A page without a main content, or with two (RGAA 9.2). */
export function oneMain(): string[] {
  const count = document.querySelectorAll('main').length;
  return count === 1 ? [] : [`there are ${count}`];
}

/** Tables with headers only. */
export function emptyTables(): string[] {
  return shown('table')
    .filter((table) => !table.querySelector('td'))
    .map(told);
}
