/** Attributes in their order; those without a value are left out, because editors drop them. */
export type Attributes = readonly (readonly [name: string, value: string | undefined])[];

/** A start tag on one line, with values in double quotes. */
export function startTag(name: string, attributes: Attributes): string {
  const written = attributes.flatMap(([key, value]) => (value ? [` ${key}="${escaped(value)}"`] : []));
  return `<${name}${written.join('')}>`;
}

function escaped(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
