import type { ReactiveController, TemplateResult } from 'lit';
import { requestItem } from '../../element/item-request.js';
import { toLoadError } from '../../element/load-error.js';
import type { ArticleBlock } from '../../sources/news/article-blocks.js';
import { readArticle } from '../../sources/news/article-text.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import type { Owner } from './detail-owner.js';
import { detailRules } from './detail-rules.js';
import { type DetailContext, type DetailState, renderDetail, stringsIn } from './detail-view.js';

const GONE = [404, 410];

/**
 * Opens the items of a news feed in place, one at a time. The text of an item is requested from its own address when it
 * is opened.
 */
export class NewsDetails implements ReactiveController {
  /** The `id` of the open item. */
  openId?: string | undefined;
  private detailState: DetailState = { kind: 'loading' };
  private call?: AbortController | undefined;
  /** The context of the last rendering, for announcements. */
  private context?: DetailContext;

  constructor(private readonly owner: Owner) {
    const { host } = owner;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(detailRules);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    host.addController(this);
  }

  /**
   * Opens the item and closes the one that was open; closes it if it is already open. Returns whether it is open now.
   */
  toggle(item: NewsItem): boolean {
    const opens = this.openId !== item.id;
    this.call?.abort();
    this.openId = opens ? item.id : undefined;
    this.detailState = { kind: 'loading' };
    if (opens) void this.load(item);
    this.owner.host.requestUpdate();
    return opens;
  }

  /** The rendered text of the item; `undefined` if the item is not open. */
  render(item: NewsItem, context: DetailContext): TemplateResult | undefined {
    this.context = context;
    if (item.id !== this.openId) return undefined;
    const { host, lit } = this.owner;
    return renderDetail(item, this.detailState, context, {
      host,
      lit,
      close: (event) => this.close(item, event),
      retry: () => void this.retry(item),
    });
  }

  /** Aborts the request. An item whose text was still loading is closed. */
  hostDisconnected(): void {
    this.call?.abort();
    if (this.detailState.kind === 'loading') this.openId = undefined;
  }

  /** Closes the item, and moves the focus to its title, because the close button is removed. */
  private close(item: NewsItem, event: Event): void {
    const title = (event.target as Element).closest('[part="item"]')?.querySelector<HTMLElement>('[aria-expanded]');
    this.toggle(item);
    title?.focus();
  }

  private async retry(item: NewsItem): Promise<void> {
    if (this.detailState.kind === 'error') this.detailState = { ...this.detailState, busy: true };
    this.owner.host.requestUpdate();
    await this.load(item);
    await this.owner.host.updateComplete;
    // The retry button is removed when the text is shown.
    const text = this.owner.host.renderRoot.querySelector<HTMLElement>('[part="description"]');
    if (!text || this.detailState.kind === 'error') return;
    text.tabIndex = -1;
    text.focus();
  }

  private async load(item: NewsItem): Promise<void> {
    const call = new AbortController();
    this.call = call;
    try {
      const blocks = await this.ask(item, call.signal);
      this.settle(call, blocks ? { kind: 'ready', blocks } : { kind: 'elsewhere' });
    } catch (reason) {
      const { code, status = 0 } = toLoadError(reason);
      this.settle(call, GONE.includes(status) ? { kind: 'gone' } : { kind: 'error', code, busy: false });
    }
  }

  private settle(call: AbortController, state: DetailState): void {
    if (this.call !== call || call.signal.aborted) return;
    this.detailState = state;
    this.owner.host.requestUpdate();
    if (!this.context) return;
    const { common, language } = this.context;
    const isFailed = state.kind === 'error';
    const isAbsent = state.kind === 'gone' || state.kind === 'elsewhere';
    const sentence = isAbsent ? stringsIn(language)[state.kind] : common.loaded;
    this.owner.announce(isFailed ? common.errors[state.code] : sentence, isFailed);
  }

  /**
   * Requests the text from the item's address, then from the data addresses that its page names; `undefined` if none
   * has it.
   */
  private async ask(item: NewsItem, signal: AbortSignal): Promise<ArticleBlock[] | undefined> {
    const read = async (url: string) => {
      const { body, contentType, url: final } = await requestItem(url, signal);
      return readArticle({ body, contentType, url: final }, item);
    };
    const { blocks, alternates } = await read(item.url ?? '');
    if (blocks) return blocks;
    for (const alternate of alternates) {
      if (!this.owner.origins().includes(new URL(alternate).origin)) continue;
      const found = await read(alternate);
      if (found.blocks) return found.blocks;
    }
    return undefined;
  }
}
