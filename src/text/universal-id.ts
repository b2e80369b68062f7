/** Whether an identifier is valid everywhere, and not only in its source: a number alone is that of one system. */
export function isUniversal(id: string): boolean {
  return /[@/]|^urn:/.test(id);
}
