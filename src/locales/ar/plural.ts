/** A count with its noun. Arabic has different forms for one, two, three to ten, and more. */
export function plural(count: number, one: string, dual: string, few: string, many: string): string {
  if (count === 1) return one;
  if (count === 2) return dual;
  const rest = count % 100;
  return `${count} ${rest >= 3 && rest <= 10 ? few : many}`;
}
