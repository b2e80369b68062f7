import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readChoices, writeChoices, type Choices } from './choices.js';

/**
 * The visitor's choices. If the webmaster sets a prefix, they are kept in the page's address, so that a link shows the
 * same list and Back restores the previous choices.
 */
export class AddressController<Name extends string> implements ReactiveController {
  choices: Choices<Name> = {};
  private prefix = '';
  private arrived = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** The names of the choices. */
    private readonly names: readonly Name[],
    /** Called when the choices were restored from the address. */
    private readonly restored: (choices: Choices<Name>) => void,
  ) {
    host.addController(this);
  }

  /** Keeps the choices in the address under this prefix; empty to disable it. */
  use(prefix: string): void {
    if (prefix === this.prefix) return;
    this.prefix = prefix;
    this.restore();
  }

  set(change: Choices<Name>): void {
    this.choices = { ...this.choices, ...change };
    this.host.requestUpdate();
  }

  /** Adds the choices to the browser's history, so that Back undoes them. The site's own `history.state` is kept. */
  remember(): void {
    if (!this.prefix) return;
    const query = writeChoices(location.search, this.prefix, this.names, this.choices);
    if (query === location.search) return;
    const [page = ''] = location.href.split(/[?#]/);
    try {
      history.pushState(history.state, '', page + query + location.hash);
    } catch {
      // Fails in a sandboxed frame, and in Safari after too many calls: the list works without it.
    }
  }

  /** Whether the choices were restored from the address since the last call. */
  takeArrival(): boolean {
    const { arrived } = this;
    this.arrived = false;
    return arrived;
  }

  hostConnected(): void {
    addEventListener('popstate', this.restore);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.restore);
  }

  private readonly restore = (): void => {
    if (!this.prefix) return;
    this.choices = readChoices(location.search, this.prefix, this.names);
    this.arrived = true;
    this.restored(this.choices);
    this.host.requestUpdate();
  };
}
