import type { LitElement } from 'lit';
import { warnOnce } from '../shared.js';

/** A part of a widget whose module is loaded only if the page, or the visitor, uses it. */
export class OptionalPart<Module extends object, Part> {
  /** The part as far as it was asked for: see `part`. */
  loaded?: Part | null | undefined;
  private loading?: Promise<void> | undefined;

  constructor(
    private readonly host: LitElement,
    /** The module; a promise only in the file that the script tag loads. */
    private readonly module: () => Module | Promise<Module>,
    /** Makes the part, once. */
    private readonly create: (module: Module) => Part,
  ) {}

  /**
   * The part. `undefined` while it is being loaded, which this starts: the host is rendered again when it has come.
   * `null` if it could not be loaded; the console has the reason.
   */
  get part(): Part | null | undefined {
    if (this.loaded === undefined && !this.loading) {
      const module = this.module();
      if ('then' in module) this.loading = this.wait(module);
      else this.loaded = this.create(module);
    }
    return this.loaded;
  }

  /** Loads the part, once more if that has failed. Resolves in any case; `undefined` if there is nothing to wait for. */
  load(): Promise<void> | undefined {
    this.loaded ??= undefined;
    return this.part ? undefined : this.loading;
  }

  private async wait(module: Promise<Module>): Promise<void> {
    try {
      this.loaded = this.create(await module);
    } catch (error) {
      this.loaded = null;
      warnOnce(`<${this.host.localName}> ${(error as Error).message}`);
    }
    this.loading = undefined;
    this.host.requestUpdate();
  }
}
