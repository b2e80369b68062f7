import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readChoices, writeChoices, type Choices } from './choices.js';

/**
 * The visitor's choices, and, where the webmaster gives a prefix, the address of the page as their memory: a link
 * shows the same, and Back goes back to what was there before.
 */
export class AddressController implements ReactiveController {
  choices: Choices = {};
  private prefix = '';
  private arrived = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** The choices are others, and it was not the visitor who set them here. */
    private readonly restored: () => void,
  ) {
    host.addController(this);
  }

  /** Keeps the choices in the address under this prefix; empty for not at all. */
  use(prefix: string): void {
    if (prefix === this.prefix) return;
    this.prefix = prefix;
    this.restore();
  }

  set(change: Choices): void {
    this.choices = { ...this.choices, ...change };
    this.host.requestUpdate();
  }

  /** Makes the choices a step that Back undoes. The state that the site's own script keeps there stays. */
  remember(): void {
    if (!this.prefix) return;
    const query = writeChoices(location.search, this.prefix, this.choices);
    if (query === location.search) return;
    const [page = ''] = location.href.split(/[?#]/);
    try {
      history.pushState(history.state, '', page + query + location.hash);
    } catch {
      // In a sandboxed frame, and when Safari finds that there were too many: the list works without.
    }
  }

  /** Whether the visitor has come here with an address, or gone back to one; asked once. */
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
    this.choices = readChoices(location.search, this.prefix);
    this.arrived = true;
    this.restored();
    this.host.requestUpdate();
  };
}
