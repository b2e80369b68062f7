import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { keyed, type Append, type KeyedItem } from './keyed.js';
import { tryTo } from './try-to.js';

/** The pause in typing after which the number of results is announced, in ms. */
const TYPING_PAUSE = 500;
const ITEM = '[part="item"]';
/** The number of new items that an update renders: more than fill a screen. */
const FIRST = 50;
/** The number of items that each further task renders. */
const SLICE = 25;

/** An item as it was last rendered. */
interface Drawn {
  /** The item's data, as JSON: the page may change its objects. */
  json: string | undefined;
  result: TemplateResult;
}

/** A list as it was last rendered. */
interface Shown<Item> {
  items: readonly Item[];
  draw: (item: Item) => TemplateResult;
  /** The number of items that have an element. */
  count: number;
  append: Append;
}

/**
 * State of a list that the visitor can filter and extend: its items, the number of pages shown, where focus goes when a
 * page is added, and when the visitor stops typing. Items are the host's elements with `part="item"`. Of a long list the
 * first screen is rendered at once, and the rest in further tasks.
 */
export class ListController<Item extends KeyedItem = KeyedItem> implements ReactiveController {
  /** The number of pages shown, from 1. */
  pages = 1;
  /** `undefined` while no list is shown. */
  private shown?: Shown<Item> | undefined;
  /** The number of items that had an element before the update. Without a page there are no updates, and no tasks. */
  private before = Infinity;
  private conditions: readonly unknown[] = [];
  private drawn = new Map<unknown, Drawn>();
  private focusFrom?: number | undefined;
  private typing?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: LitElement,
    /** Calls `step` in further tasks until it returns false. */
    private readonly renderRest: (step: () => boolean) => void,
    /** Whether the page already shows the items of the first rendering, which may then not be fewer. */
    private readonly isPrerendered = () => false,
  ) {
    host.addController(this);
  }

  /**
   * Renders the items, each as one element with `part="item"`: as many as there were, and the first of the new ones.
   * `conditions` is everything but the item that `template` depends on: while all of it is the same, items whose data is
   * the same are not rendered again. Without conditions they always are.
   */
  render(
    items: readonly Item[],
    template: (item: Item) => TemplateResult,
    conditions: readonly unknown[] = [{}],
  ): DirectiveResult {
    const isSame = conditions.every((each, index) => each === this.conditions[index]);
    const before = isSame ? this.drawn : new Map<unknown, Drawn>();
    const drawn = new Map<unknown, Drawn>();
    const draw = (item: Item): TemplateResult => {
      const json = tryTo(() => JSON.stringify(item), undefined);
      const last = before.get(item.id);
      const result = json && json === last?.json ? last.result : template(item);
      drawn.set(item.id, { json, result });
      return result;
    };
    this.conditions = conditions;
    this.drawn = drawn;
    const count = Math.min(items.length, this.before + FIRST);
    return keyed(items.slice(0, count), draw, (append) => (this.shown = { items, draw, count, append }));
  }

  /** The link or button that an event occurred on, and its item: one listener on the list serves all of its items. */
  pressed({ target }: Event): { control: HTMLElement; item: Item } | undefined {
    const control = (target as Element).closest<HTMLElement>('a, button');
    const element = control?.closest<HTMLElement>(ITEM);
    const item = element && this.shown?.items[this.elements().indexOf(element)];
    return control && item ? { control, item } : undefined;
  }

  /** Shows one more page after the `shown` items, and focuses the first new item. */
  more(shown: number): void {
    this.pages++;
    this.focusFrom = shown;
    this.host.requestUpdate();
  }

  /** Returns to the first page of a changed list; `tell` is called after a pause. */
  narrowed(tell: () => void): void {
    this.pages = 1;
    clearTimeout(this.typing);
    this.typing = setTimeout(tell, TYPING_PAUSE);
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.before = this.shown?.count ?? (this.isPrerendered() ? Infinity : 0);
    this.shown = undefined;
  }

  hostUpdated(): void {
    this.focusNew();
    if (this.isPartial()) this.renderRest(this.renderSlice);
  }

  private readonly renderSlice = (): boolean => {
    const { shown } = this;
    if (!shown || !this.isPartial()) return false;
    const { items, draw, count, append } = shown;
    const slice = items.slice(count, count + SLICE);
    shown.count += slice.length;
    try {
      append(slice, slice.map(draw));
      this.focusNew();
    } catch {
      // An unreadable item: the host renders all of them again, and leaves it out.
      shown.count = items.length;
      this.host.requestUpdate();
    }
    return this.isPartial();
  };

  private isPartial(): boolean {
    return !!this.shown && this.shown.count < this.shown.items.length;
  }

  private focusNew(): void {
    if (this.focusFrom === undefined) return;
    const item = this.elements()[this.focusFrom];
    if (!item && this.isPartial()) return;
    this.focusFrom = undefined;
    const target = item?.querySelector<HTMLElement>('a, button') ?? item;
    if (target === item) item?.setAttribute('tabindex', '-1');
    target?.focus();
  }

  hostDisconnected(): void {
    clearTimeout(this.typing);
  }

  private elements(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(ITEM)];
  }
}
