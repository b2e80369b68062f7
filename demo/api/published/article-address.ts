/** Where the page of a published proposal is, relative to what `news` lies beside. */
export function articlePath(reference: string): string {
  return `news/${reference}`;
}

/** The same as data, in one form whatever is asked for. */
export function articleDataPath(reference: string): string {
  return `${articlePath(reference)}.json`;
}
