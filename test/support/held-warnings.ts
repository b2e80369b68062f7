import { shared } from '../../src/shared.js';

/** What the library tells the webmaster, in the test's hand: nothing counts as said before. */
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
