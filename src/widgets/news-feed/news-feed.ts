import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choice, flag, integer, list, number } from '../../element/attributes.js';
import { CwFilterEvent, CwSelectEvent } from '../../element/events.js';
import { isClockSure, now } from '../../clock.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { keyed } from '../../element/keyed.js';
import { renderMore } from '../../element/list-controls.js';
import { ListController } from '../../element/list-controller.js';
import { WidgetElement } from '../../element/widget-element.js';
import { limits } from '../../limits.js';
import { news as en } from '../../locales/en.js';
import { news as fr } from '../../locales/fr.js';
import { localize, type Locale } from '../../locales/locale.js';
import { newsSources } from '../../sources/news/index.js';
import { mergeNews } from '../../sources/news/merge.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { formStyles } from '../../styles/form.styles.js';
import { renderCard, type CardContext } from './news-card.js';
import { dateStyles, type DateStyle } from './news-dates.js';
import { newsFeedStyles } from './news-feed.styles.js';
import { renderFilters } from './news-filters.js';
import { allowedImage, imagePolicies, type ImagePolicy } from './news-image.js';
import { categoriesOf, search, select } from './selection.js';

const layouts = ['list', 'compact', 'grid', 'featured'] as const;
export type NewsLayout = (typeof layouts)[number];

/**
 * The commune's news, from one feed or several.
 *
 * Reads JSON Feed, RSS, Atom, the WordPress REST API and Drupal's JSON:API, and recognises them by itself.
 *
 * @summary News of a commune.
 * @element news-feed
 *
 * @event {CwLoadEvent} cw-load - Fresh news are on screen.
 * @event {CwErrorEvent} cw-error - A load has failed.
 * @event {CwSelectEvent} cw-select - The visitor follows the link of an item.
 * @event {CwFilterEvent} cw-filter - The visitor has searched or chosen a category.
 *
 * @csspart search - The field to search in the items, with its label; `input` is the field.
 * @csspart input - The field alone.
 * @csspart filters - The buttons to choose a category.
 * @csspart chip - One of them.
 * @csspart items - The list.
 * @csspart item - One piece of news.
 * @csspart image - Its image, and who made it.
 * @csspart credit - Who made the image.
 * @csspart category - Its first category.
 * @csspart title - Its title.
 * @csspart link - The link in the title.
 * @csspart kicker - The word in front of the title: « VIDÉO • ».
 * @csspart excerpt - Its beginning.
 * @csspart dates - Its dates.
 * @csspart published - When it was published.
 * @csspart updated - When it was changed.
 * @csspart source - Where it comes from, when several feeds are mixed.
 * @csspart more - The button that shows more items.
 *
 * @cssproperty [--cw-image-ratio=16/9] - The shape of images.
 */
export class NewsFeed extends WidgetElement<NewsItem[]> {
  static override styles = [WidgetElement.styles, formStyles, newsFeedStyles];

  /** How many items are shown, and added by "more": 1 to 500. */
  @property({ converter: integer(1, limits.itemsWithLimit, 10) }) limit = 10;

  /** How many items are left out at the start. */
  @property({ converter: integer(0, limits.itemsWithLimit, 0) }) offset = 0;

  /** `list`, `compact` (titles and dates), `grid`, or `featured` (the first one large). */
  @property({ converter: choice(layouts, 'list') }) layout: NewsLayout = 'list';

  /** Only these categories, separated by commas. */
  @property({ converter: list }) category: string[] = [];

  /** Without these categories, separated by commas. */
  @property({ converter: list }) exclude: string[] = [];

  /** Nothing older than this, in days. Default: no limit. */
  @property({ attribute: 'max-age', converter: number(0, 36_500, undefined) }) maxAge?: number;

  /** Which images are shown: those of the page's own site, `all` (each asks another site for it), or `none`. */
  @property({ converter: choice(imagePolicies, 'same-origin') }) images: ImagePolicy = 'same-origin';

  /** How dates are written: `absolute`, `long` (27 novembre 2026 à 18 h 33), `relative` for the last week, or `none`. */
  @property({ converter: choice(dateStyles, 'absolute') }) dates: DateStyle = 'absolute';

  /** A button that shows more items. */
  @property({ converter: flag }) more = false;

  /** A field to search in the items. */
  @property({ converter: flag }) search = false;

  /** Buttons to choose a category. */
  @property({ converter: flag }) filters = false;

  @state() private query = '';
  @state() private chosen = '';
  private readonly list = new ListController(this);

  protected override get strings(): Locale['news'] {
    return localize('news', { fr, en }, this.language).strings;
  }

  protected override parse(payload: AnswerPayload): NewsItem[] {
    return newsSources.parse(payload);
  }

  protected override merge(lists: NewsItem[][]): NewsItem[] {
    // One feed keeps the order that its editor chose.
    return lists.length > 1 ? mergeNews(lists) : (lists[0] ?? []);
  }

  protected override isEmpty(items: NewsItem[]): boolean {
    return !this.select(items).length;
  }

  protected override count(items: NewsItem[]): number {
    return items.length;
  }

  private select(items: readonly NewsItem[]): NewsItem[] {
    return select(items, this, now());
  }

  private readonly showMore = (shown: number, matching: number): void => {
    this.list.more(shown);
    this.announce(this.strings.moreShown(Math.min(this.limit, matching - shown)));
  };

  private narrow(query: string, category: string): void {
    this.query = query;
    this.chosen = category;
    this.list.narrowed(() => this.tellResults());
  }

  /** The categories to choose from. With fewer than two there is no choice. */
  private categoriesIn(items: readonly NewsItem[]): string[] {
    const categories = this.filters ? categoriesOf(items) : [];
    return categories.length > 1 ? categories : [];
  }

  /** What the visitor has chosen, as long as there is a button to undo it: a refresh may take the category away. */
  private categoryIn(items: readonly NewsItem[]): string {
    return this.categoriesIn(items).includes(this.chosen) ? this.chosen : '';
  }

  /** What the visitor searches, as long as there is a field to change it. */
  private get words(): string {
    return this.search ? this.query : '';
  }

  private tellResults(): void {
    const items = this.select(this.data ?? []);
    const category = this.categoryIn(items);
    const results = search(items, this.words, category).length;
    this.announce(this.strings.results(results));
    this.dispatchEvent(new CwFilterEvent(category ? [category] : [], results));
  }

  private context(): Omit<CardContext, 'image' | 'source'> {
    const title = this.heading ?? this.strings.heading;
    return {
      common: this.common,
      news: this.strings,
      dates: this.dates,
      timeZone: this.timeZone,
      now: now(),
      sure: isClockSure(),
      level: title ? this.headingLevel + 1 : this.headingLevel,
      language: this.language,
      compact: this.layout === 'compact',
      select: (item) => this.dispatchEvent(new CwSelectEvent(item.id, item.url ?? '')),
    };
  }

  private renderList(items: readonly NewsItem[], mixed: boolean): TemplateResult {
    const context = this.context();
    return html`<ul part="items" class="items ${this.layout}" role="list">
      ${keyed(items, (item) => this.renderItem(item, context, mixed))}
    </ul>`;
  }

  private renderItem(item: NewsItem, context: CardContext, mixed: boolean): TemplateResult {
    const image = context.compact ? undefined : allowedImage(item.image, this.images, location.href);
    const source = mixed ? item.source?.title : undefined;
    return html`<li part="item" class=${image ? 'with-image' : ''}>${renderCard(item, { ...context, image, source })}</li>`;
  }

  protected override renderContent(data: NewsItem[]): TemplateResult {
    const items = this.select(data);
    const matching = search(items, this.words, this.categoryIn(items));
    const shown = matching.slice(0, this.limit * this.list.pages);
    const mixed = new Set(items.map((item) => item.source?.url ?? item.source?.title)).size > 1;
    return html`
      ${this.renderControls(items)}
      ${shown.length ? this.renderList(shown, mixed) : html`<p part="message">${this.strings.noMatch}</p>`}
      ${
        this.more && shown.length < matching.length
          ? renderMore(this.strings.more, () => this.showMore(shown.length, matching.length))
          : nothing
      }
    `;
  }

  private renderControls(items: readonly NewsItem[]): TemplateResult | typeof nothing {
    if (!this.search && !this.filters) return nothing;
    const controls = {
      strings: this.strings,
      search: this.search,
      query: this.query,
      categories: this.categoriesIn(items),
      category: this.categoryIn(items),
      onQuery: (query: string) => this.narrow(query, this.chosen),
      onCategory: (category: string) => this.narrow(this.query, category),
    };
    return html`<div class="controls">${renderFilters(controls)}</div>`;
  }
}
