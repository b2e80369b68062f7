/** The names of widgets in the report, by their names in the page: numbered where there are several of one. */
export function labelsOf(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return names.map((name) => {
    const label = name ? `<${name}>` : '<div class="commune-widget">';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return counts.get(name) === 1 ? label : `${label} n° ${count}`;
  });
}
