import { shared } from '../../src/shared.js';

/** Records the library's warnings to webmasters, and forgets which ones were already given. */
export class HeldWarnings {
  readonly lines: string[] = [];
  private readonly original = console.warn;

  constructor() {
    shared.warned.clear();
    console.warn = (line: string) => void this.lines.push(line);
  }

  restore(): void {
    console.warn = this.original;
  }
}
