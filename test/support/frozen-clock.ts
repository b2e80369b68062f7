/** Freezes `Date` until the test moves it; timers still run, so that nothing else has to be simulated. */
export class FrozenClock {
  private readonly original = globalThis.Date;
  private now: number;

  constructor(now: Date) {
    this.now = now.getTime();
    const present = () => this.now;
    globalThis.Date = class extends this.original {
      constructor(...written: unknown[]) {
        super(...((written.length ? written : [present()]) as [number]));
      }

      static override now(): number {
        return present();
      }
    } as DateConstructor;
  }

  set(now: Date): void {
    this.now = now.getTime();
  }

  restore(): void {
    globalThis.Date = this.original;
  }
}
