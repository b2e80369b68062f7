import { html, nothing, type TemplateResult } from 'lit';
import { choice, flag, integer, list, number } from '../../element/attributes.js';
import { CwFilterEvent, CwSelectEvent } from '../../element/events.js';
import { isClockSure, now } from '../../clock.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { renderMore, renderSubscribe } from '../../element/list-controls.js';
import { ListController } from '../../element/list-controller.js';
import { OptionalPart } from '../../element/optional-part.js';
import { property } from '../../element/reactive-property.js';
import { prefix, text } from '../../element/text-attributes.js';
import { WidgetElement } from '../../element/widget-element.js';
import { limits } from '../../limits.js';
import { news as en } from '../../locales/en/news.js';
import { news as fr } from '../../locales/fr/news.js';
import { localize, type Locale } from '../../locales/locale.js';
import { newsSources } from '../../sources/news/index.js';
import { mergeNews } from '../../sources/news/merge.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { formStyles } from '../../styles/form.styles.js';
import { FeedVideos } from './feed-videos.js';
import type { CardContext } from './news-card.js';
import { dateStyles, type DateStyle } from './news-dates.js';
import { newsFeedStyles } from './news-feed.styles.js';
import { imagePolicies, type ImagePolicy } from '../../element/item-image.js';
import { renderList } from './news-list.js';
import { details, OpenInPlace, type NewsDetail } from './open-in-place.js';
import { searchModule } from './search-module.js';
import { select } from './selection.js';

const layouts = ['list', 'compact', 'grid', 'featured'] as const;
export type NewsLayout = (typeof layouts)[number];
export type { NewsDetail } from './open-in-place.js';

/**
 * The commune's news, from one or several feeds.
 *
 * Reads JSON Feed, RSS, Atom, the WordPress REST API and Drupal's JSON:API, and detects which one it is.
 *
 * @summary News of a commune.
 * @element news-feed
 *
 * @event {CwLoadEvent} cw-load - New data is shown.
 * @event {CwErrorEvent} cw-error - A load has failed.
 * @event {CwSelectEvent} cw-select - The visitor follows the link of an item, or opens it in place.
 * @event {CwFilterEvent} cw-filter - The visitor has searched or chosen a category.
 *
 * @csspart search - The search field with its label; `input` is the field itself.
 * @csspart input - The search field itself.
 * @csspart filters - The category buttons.
 * @csspart chip - One category button.
 * @csspart items - The list.
 * @csspart item - One news item.
 * @csspart image - The image with its credit.
 * @csspart credit - The credit of the image.
 * @csspart category - The first category of the item.
 * @csspart title - The title of the item.
 * @csspart link - The link in the title.
 * @csspart disclosure - The link in the title, where it opens the item in place.
 * @csspart kicker - A short word before the title: « VIDÉO • ».
 * @csspart excerpt - The beginning of the text.
 * @csspart video - The video of the item: its button and notice, or its player and link.
 * @csspart play - The button that plays the video.
 * @csspart player - The video, or the frame of its site.
 * @csspart notice - The sentence that says which other site the video comes from.
 * @csspart player - The video, or the frame of its site.
 * @csspart dates - The dates of the item.
 * @csspart published - The date of publication.
 * @csspart updated - The date of the last update.
 * @csspart source - The name of the feed, if several are mixed.
 * @csspart description - The text of the item, when it is open in place.
 * @csspart photo - An image in the text with its caption.
 * @csspart actions - The link to the page and the buttons to print and to close.
 * @csspart page - The link to the item's page, or to its video while it is played.
 * @csspart print - The button that prints the item.
 * @csspart close - The button that closes the item.
 * @csspart pinned - « À la une », above the title of the item that is shown first.
 * @csspart subscribe - The link to the feed.
 * @csspart more - The button that shows more items.
 *
 * @cssproperty [--cw-image-ratio=16/9] - The aspect ratio of images.
 */
export class NewsFeed extends WidgetElement<NewsItem[]> {
  static override styles = [WidgetElement.styles, formStyles, newsFeedStyles];

  /** The number of items shown, and added by the "more" button: 1 to 1000. */
  @property({ converter: integer(1, limits.itemsWithLimit, 10) }) limit = 10;

  /** The number of items to skip at the start. */
  @property({ converter: integer(0, limits.itemsWithLimit, 0) }) offset = 0;

  /** `list`, `compact` (titles and dates), `grid`, or `featured` (the first item large). */
  @property({ converter: choice(layouts, 'list') }) layout: NewsLayout = 'list';

  /** Shows only these categories, separated by commas. */
  @property({ converter: list }) category: string[] = [];

  /** Hides these categories, separated by commas. */
  @property({ converter: list }) exclude: string[] = [];

  /** Shows only items with one of these words in their title or summary, separated by commas. */
  @property({ converter: list }) keywords: string[] = [];

  /** Hides items with one of these words in their title or summary, separated by commas. */
  @property({ attribute: 'exclude-keywords', converter: list }) excludeKeywords: string[] = [];

  /** The `id` or the address of the item that is shown first, as « À la une ». */
  @property({ converter: text }) pinned = '';

  /** The address of a feed to subscribe to, linked to below the list. Default: no link. */
  @property({ converter: text }) feed = '';

  /** The maximum age of items, in days. Default: no limit. */
  @property({ attribute: 'max-age', converter: number(0, 36_500, undefined) }) maxAge?: number;

  /** The images shown: `same-origin` (those of the page's own site), `all` (of other sites too), or `none`. */
  @property({ converter: choice(imagePolicies, 'same-origin') }) images: ImagePolicy = 'same-origin';

  /** The form of dates: `absolute`, `long` (27 novembre 2026 à 18 h 33), `relative` within a week, or `none`. */
  @property({ converter: choice(dateStyles, 'absolute') }) dates: DateStyle = 'absolute';

  /** `link`: titles lead to the items' pages. `inline`: they open the texts in place, of origins of the endpoint. */
  @property({ converter: choice(details, 'link') }) detail: NewsDetail = 'link';

  /** Adds a button that shows more items. */
  @property({ converter: flag }) more = false;

  /** Adds a search field. */
  @property({ converter: flag }) search = false;

  /** Adds buttons to choose a category. */
  @property({ converter: flag }) filters = false;

  /** Keeps the visitor's choices in the page's address, in parameters with this prefix. Default: disabled. */
  @property({ attribute: 'url-state', converter: prefix('news') }) urlState = '';

  private readonly list = new ListController<NewsItem>(this, this.renderRest, () => this.starter.isPrerendered);
  private readonly opening = new OpenInPlace(
    this,
    (text, urgent) => this.announce(text, urgent),
    ({ id, url = '' }) => this.dispatchEvent(new CwSelectEvent(id, url)),
  );

  private readonly searching = new OptionalPart(
    this,
    searchModule,
    ({ NewsSearch }) =>
      new NewsSearch(this, {
        list: this.list,
        strings: () => this.strings,
        items: () => this.select(this.data ?? []),
        tell: (results, category) => {
          this.announce(this.strings.results(results));
          this.dispatchEvent(new CwFilterEvent(category ? [category] : [], results));
        },
      }),
  );

  private readonly videos = new FeedVideos(this, (text, urgent) => this.announce(text, urgent));

  protected override get strings(): Locale['news'] {
    return localize('news', { fr, en }, this.language).strings;
  }

  protected override prepare(): Promise<unknown> | undefined {
    return this.videos.prepare(this.isSearched ? this.searching.load() : undefined);
  }

  protected override parse(payload: AnswerPayload): Promise<NewsItem[]> {
    return this.videos.withPart(newsSources.parseAsync(payload));
  }

  private get isSearched(): boolean {
    return this.search || this.filters || !!this.urlState;
  }

  protected override merge(lists: NewsItem[][]): NewsItem[] {
    // A single feed keeps its own order.
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
    if (this.isSearched) this.searching.part?.rememberPages();
    this.announce(this.strings.moreShown(Math.min(this.limit, matching - shown)));
  };

  private context(): Omit<CardContext, 'image' | 'source' | 'video'> {
    return {
      common: this.common,
      news: this.strings,
      dates: this.dates,
      timeZone: this.timeZone,
      now: now(),
      sure: isClockSure(),
      level: (this.heading ?? this.strings.heading) ? this.headingLevel + 1 : this.headingLevel,
      language: this.language,
      compact: this.layout === 'compact',
    };
  }

  /** The address of the page: images of its own origin may be loaded. */
  protected get pageUrl(): string {
    return location.href;
  }

  private renderList(items: readonly NewsItem[], mixed: boolean): TemplateResult {
    const { layout, images, detail, pinned } = this;
    const context = {
      ...this.context(),
      ...this.videos.of(items),
      pageUrl: this.pageUrl,
      images,
      mixed,
      first: pinned,
    };
    return renderList(items, context, { layout, detail, list: this.list, opening: this.opening });
  }

  protected override renderContent(data: NewsItem[]): TemplateResult {
    const items = this.select(data);
    const search = this.isSearched ? this.searching.part : undefined;
    const matching = search?.matching(items) ?? items;
    const shown = matching.slice(0, this.limit * this.list.pages);
    const mixed = new Set(items.map((item) => item.source?.url ?? item.source?.title)).size > 1;
    return html`
      ${search?.render(items) ?? nothing}
      ${shown.length ? this.renderList(shown, mixed) : html`<p part="message">${this.strings.noMatch}</p>`}
      ${
        this.more && shown.length < matching.length
          ? renderMore(this.strings.more, () => this.showMore(shown.length, matching.length))
          : nothing
      }
      ${renderSubscribe(this.strings.subscribe, this.feed, this.baseURI)}
    `;
  }
}
