import type { ReactiveControllerHost } from 'lit';
import type { EndpointController } from './endpoint-controller.js';
import { isFresh, prerenderedContent, takePrerendered } from './prerendered-data.js';
import { VisibilityController } from './visibility-controller.js';

type Host = ReactiveControllerHost & Element & { endpoint?: string; loading: 'lazy' | 'eager' };

interface StartOptions<Model> {
  /** Loads what the content needs besides the data; `undefined` if there is nothing to wait for. */
  prepare(): Promise<unknown> | undefined;
  /** Loads the data. */
  load(): void;
  /** Called when the data of the page is shown. */
  loaded(data: Model): void;
}

/**
 * Decides when a widget loads its data: at once, when it comes near the viewport, or not yet, because the page was
 * prerendered and has brought fresh data.
 */
export class StartController<Model> {
  /** Whether the widget has started with data of the page. */
  isPrerendered = false;
  /** The parts that the widget needs for the content of the page, as long as they have not come. */
  private waiting?: Promise<unknown> | undefined;
  private readonly visibility: VisibilityController;

  constructor(
    private readonly host: Host,
    private readonly source: EndpointController<Model>,
    private readonly options: StartOptions<Model>,
  ) {
    this.visibility = new VisibilityController(host, options.load);
  }

  /** Shows the data of the page, if it has any, and loads the data unless that is fresh. `again` removes earlier data. */
  start(again: boolean): void {
    if (again) this.source.show(undefined);
    const prepared = prerenderedContent(this.host) && this.options.prepare();
    this.waiting = prepared || undefined;
    if (!prepared) {
      this.begin();
      return;
    }
    void prepared.then(() => {
      if (this.waiting !== prepared) return;
      this.waiting = undefined;
      if (this.source.data === undefined) this.begin();
      this.host.requestUpdate();
    });
  }

  private begin(): void {
    if (!this.takeOver()) this.load();
  }

  /** Whether the content of the page has to stay for now. */
  get isWaiting(): boolean {
    return !!this.waiting;
  }

  /** Stops waiting for the viewport. */
  stop(): void {
    this.visibility.stop();
  }

  /** To be called when the widget's content changes: it may be parsed after the first update. */
  readonly contentChanged = (): void => {
    if (!this.isWaiting && this.source.data === undefined && this.takeOver() === false) this.load();
    this.host.requestUpdate();
  };

  private load(): void {
    if (this.host.loading === 'lazy' && this.host.endpoint) this.visibility.watch();
    else this.options.load();
  }

  /** Shows the data of the page. Returns whether it is fresh; `undefined` if there is none. */
  private takeOver(): boolean | undefined {
    const { host, source } = this;
    const fresh = isFresh(host, host.endpoint, host.getAttribute('stale-after'));
    const prerendered = takePrerendered<Model>(host, host.endpoint);
    if (!prerendered) return undefined;
    this.stop();
    source.show(prerendered.data);
    source.dataDate = prerendered.date;
    this.isPrerendered = true;
    this.options.loaded(prerendered.data);
    return fresh;
  }
}
