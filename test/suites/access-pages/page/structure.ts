/** A page without a main content, or with two (RGAA 9.2). */
export function oneMain(): string[] {
  const count = document.querySelectorAll('main').length;
  return count === 1 ? [] : [`there are ${count}`];
}
