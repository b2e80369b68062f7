/** Prints the results of a suite, and counts them. */
export class Report {
  passed = 0;
  failed = 0;
  private readonly failures: string[] = [];
  private line = '';

  /**
   * Runs one check and counts it; never throws. A failure is kept with its error, to be printed at the end. Resolves to
   * whether the check passed, for checks that depend on it.
   */
  async check(title: string, fn: () => void | Promise<void>): Promise<boolean> {
    try {
      await fn();
      this.passed += 1;
      return true;
    } catch (error) {
      this.failed += 1;
      this.failures.push(`FAILED ${title}\n${indent(describe(error))}`);
      return false;
    }
  }

  /** Prints information that is no check, such as a table, or a list of what was left out and why. */
  info(text: string): void {
    console.log(text);
  }

  /** Sets the figures of the closing line. */
  figures(text: string): void {
    this.line = text;
  }

  /** Prints the failures and the closing line `NAME: figures, N passed, N failed`. A suite without checks fails. */
  close(name: string): boolean {
    if (this.passed + this.failed === 0) this.failures.push('FAILED nothing was checked');
    for (const failure of this.failures) console.log(failure);
    const totals = `${this.passed} passed, ${this.failed} failed`;
    console.log(`${name}: ${this.line ? `${this.line}, ` : ''}${totals}`);
    return this.failures.length === 0;
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack
    ?.split('\n')
    .find((line) => line.includes('/test/'))
    ?.trim();
  return [error.message, place].filter(Boolean).join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
