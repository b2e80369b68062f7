/** The path of a published proposal's page, relative to the parent of `news`. */
export function articlePath(reference: string): string {
  return `news/${reference}`;
}

/** The path at which the same is always a JSON Feed. */
export function articleDataPath(reference: string): string {
  return `${articlePath(reference)}.json`;
}
