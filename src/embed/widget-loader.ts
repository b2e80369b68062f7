import { shared, warnOnce, type OnDemandLoader } from '../shared.js';
import { version } from '../version.js';
import { widgetTags, type WidgetTag } from '../widget-table.js';
import { startInTurns } from './in-turns.js';
import { markMissing, unmark } from './missing-widget.js';
import { requestsFor, type Parts } from './requests.js';
import { keepPlaces } from './reserve.js';
import { shadowRootsIn } from './shadow-roots.js';
import { usesIn, type WidgetUse } from './uses.js';
import { watch } from './watch.js';

/** Loads each widget when the page first uses it. */
export class WidgetLoader implements OnDemandLoader {
  readonly version = version;
  /** Every watched root, and whether its placeholders are mounted. */
  private readonly roots = new Map<Document | ShadowRoot, boolean>();
  private readonly seen = new WeakSet<Element>();
  private readonly loads = new Map<WidgetTag, Promise<unknown>>();
  /** The places that say that a widget can’t be loaded. */
  private readonly missing = new Map<WidgetTag, HTMLElement[]>();
  private readonly observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const root of added.flatMap(shadowRootsIn)) this.find(root);
    for (const root of new Set(records.map(({ target }) => target.getRootNode()))) {
      if (this.roots.has(root as ShadowRoot)) void this.look(root as ShadowRoot);
    }
  });

  constructor(private readonly parts: Parts) {
    // A page restored from the back/forward cache has lost its requests.
    addEventListener('pageshow', ({ persisted }) => {
      const lost = persisted ? [...this.loads.keys()].filter((tag) => !shared.tags.has(tag)) : [];
      for (const tag of lost) {
        this.loads.delete(tag);
        void this.load(tag);
      }
    });
  }

  /**
   * Loads the widgets that a document or a shadow root uses, now and whenever it grows, and mounts its placeholders. Of
   * the open shadow roots in a document only the elements count: a page’s component that wants its placeholders mounted
   * calls this for its own root. Resolves when the widgets that are used now are registered, or have failed.
   */
  readonly watch = async (root: Document | ShadowRoot): Promise<void> => {
    const isNew = !this.roots.has(root);
    this.observe(root, true);
    for (const inner of isNew && root === document ? shadowRootsIn(root) : []) this.find(inner);
    watch(root);
    await this.look(root);
  };

  /** Loads every widget, used or not. Resolves when each is registered or has failed. */
  readonly loadAll = (): Promise<unknown> => Promise.all(widgetTags.map((tag) => this.load(tag)));

  /** Loads the widgets of which a shadow root contains elements. */
  private find(root: ShadowRoot): void {
    this.observe(root, false);
    keepPlaces(root);
    void this.look(root);
  }

  private observe(root: Document | ShadowRoot, isMounted: boolean): void {
    this.observer.observe(root, { childList: true, subtree: true });
    this.roots.set(root, isMounted || this.roots.get(root) === true);
  }

  private readonly usesOf = (root: Document | ShadowRoot): WidgetUse[] =>
    // A placeholder is an element of HTML, and thus defined.
    usesIn(root).filter(({ element }) => this.roots.get(root) || element.matches(':not(:defined)'));

  private async look(root: Document | ShadowRoot): Promise<void> {
    const uses = this.usesOf(root).filter(({ element }) => !this.seen.has(element));
    for (const { element } of uses) this.seen.add(element);
    startInTurns(requestsFor(uses, this.parts, ({ tag }) => this.load(tag)));
    await Promise.all(uses.flatMap(({ tag }) => this.loads.get(tag) ?? []));
  }

  /** Loads a widget, then mounts its placeholders. Never rejects: after a failure the visitor can try again. */
  private load(tag: WidgetTag): Promise<unknown> {
    const started =
      this.loads.get(tag) ??
      this.parts.load(tag).then(
        () => this.loaded(tag),
        (reason: unknown) => this.failed(tag, reason),
      );
    this.loads.set(tag, started);
    return started;
  }

  private loaded(tag: WidgetTag): void {
    for (const element of this.missing.get(tag) ?? []) unmark(element);
    this.missing.delete(tag);
    for (const [root, isMounted] of this.roots) {
      if (!root.isConnected) this.roots.delete(root);
      else if (isMounted) watch(root);
    }
    if (widgetTags.every((each) => shared.tags.has(each))) this.observer.disconnect();
  }

  private failed(tag: WidgetTag, reason: unknown): void {
    this.loads.delete(tag);
    warnOnce((reason as Error).message);
    const places = [...this.roots.keys()].flatMap(this.usesOf).filter((use) => use.tag === tag);
    const retry = (): void => void this.load(tag);
    this.missing.set(
      tag,
      places.map(({ element }) => element),
    );
    for (const { element } of places) void markMissing(element, retry);
    addEventListener('online', retry, { once: true });
  }
}
