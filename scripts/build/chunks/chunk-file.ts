/** The path of a chunk in dist/: its name and eight characters of its integrity value. */
export function chunkFile(name: string, integrity: string): string {
  return `chunks/${name}-${integrity
    .slice(7)
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 8)}.js`;
}
