import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { AddressController } from '../../element/address-controller.js';
import type { ListController } from '../../element/list-controller.js';
import type { Locale } from '../../locales/locale.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { renderFilters } from './news-filters.js';
import { categoriesOf, search } from './search.js';

/** The visitor's choices, by their names in the address: words, a category, the number of pages. */
const choiceNames = ['q', 'category', 'n'] as const;
type ChoiceName = (typeof choiceNames)[number];

/** The attributes that the search depends on. */
interface Host extends LitElement {
  search: boolean;
  filters: boolean;
  urlState: string;
}

/** The parts of a feed that its search uses. */
interface Feed {
  list: ListController<NewsItem>;
  strings(): Locale['news'];
  /** The items among which the visitor searches. */
  items(): readonly NewsItem[];
  /** Called when the visitor has searched: the number of results, and the chosen category or an empty text. */
  tell(results: number, category: string): void;
}

/** The visitor's search in a feed: its controls, the choices, and the items that match them. */
export class NewsSearch implements ReactiveController {
  private readonly address: AddressController<ChoiceName>;

  constructor(
    private readonly host: Host,
    private readonly feed: Feed,
  ) {
    this.address = new AddressController(host, choiceNames, ({ n }) => (feed.list.pages = Number(n) || 1));
    this.address.use(host.urlState);
    host.addController(this);
  }

  hostUpdate(): void {
    this.address.use(this.host.urlState);
  }

  /** The items that match the choices, in their order. */
  matching(items: readonly NewsItem[]): NewsItem[] {
    return search(items, this.host.search ? this.query : '', this.categoryIn(items));
  }

  /** Keeps the number of pages in the address. */
  rememberPages(): void {
    this.address.set({ n: String(this.feed.list.pages) });
    this.address.remember();
  }

  render(items: readonly NewsItem[]): TemplateResult | typeof nothing {
    const { host, feed, query } = this;
    if (!host.search && !host.filters) return nothing;
    return renderFilters({
      strings: feed.strings(),
      search: host.search,
      query,
      categories: this.categoriesIn(items),
      category: this.categoryIn(items),
      onQuery: (q) => this.narrow({ q }),
      onCategory: (category) => this.narrow({ category }),
    });
  }

  private get query(): string {
    return this.address.choices.q ?? '';
  }

  private narrow(change: { q: string } | { category: string }): void {
    this.address.set({ ...change, n: undefined });
    if ('category' in change) this.address.remember();
    this.feed.list.narrowed(() => {
      this.address.remember();
      const items = this.feed.items();
      this.feed.tell(this.matching(items).length, this.categoryIn(items));
    });
  }

  /** The categories to choose from; none if there are fewer than two. */
  private categoriesIn(items: readonly NewsItem[]): string[] {
    const categories = this.host.filters ? categoriesOf(items) : [];
    return categories.length > 1 ? categories : [];
  }

  /** The chosen category, if its button exists: a refresh may remove the category, and an address may have any text. */
  private categoryIn(items: readonly NewsItem[]): string {
    const { category = '' } = this.address.choices;
    return this.categoriesIn(items).includes(category) ? category : '';
  }
}
