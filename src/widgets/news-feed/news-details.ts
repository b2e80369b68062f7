import type { ReactiveController, TemplateResult } from 'lit';
import { requestItem } from '../../element/item-request.js';
import { toLoadError } from '../../element/load-error.js';
import type { ArticleBlock } from '../../sources/news/article-blocks.js';
import { readArticle } from '../../sources/news/article-text.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { detailRules } from './detail-rules.js';
import { type DetailContext, type Owner, type Reading, renderDetail, wordsIn } from './detail-view.js';

const GONE = [404, 410];

/** The items that open in place, one at a time: their texts are asked for when they are opened, of their own addresses. */
export class NewsDetails implements ReactiveController {
  /** The `id` of the item that is open. */
  openId?: string | undefined;
  private reading: Reading = { kind: 'loading' };
  private call?: AbortController | undefined;
  /** The words that the list is drawn with, as they were last. */
  private context?: DetailContext;

  constructor(private readonly owner: Owner) {
    const { host } = owner;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(detailRules);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    host.addController(this);
  }

  /** Opens the item, in the place of the one that was open, or closes it. Gives whether it is open. */
  toggle(item: NewsItem): boolean {
    const opens = this.openId !== item.id;
    this.call?.abort();
    this.openId = opens ? item.id : undefined;
    this.reading = { kind: 'loading' };
    if (opens) void this.load(item);
    this.owner.host.requestUpdate();
    return opens;
  }

  /** The text of the item, if it is the one that is open. */
  render(item: NewsItem, context: DetailContext): TemplateResult | undefined {
    this.context = context;
    if (item.id !== this.openId) return undefined;
    const { host, lit } = this.owner;
    return renderDetail(item, this.reading, context, {
      host,
      lit,
      close: (event) => this.close(item, event),
      retry: () => void this.retry(item),
    });
  }

  /** Aborts the request. */
  hostDisconnected(): void {
    this.call?.abort();
    if (this.reading.kind === 'loading') this.openId = undefined;
  }

  /** The control is gone with the text: focus goes to the title that opened it. */
  private close(item: NewsItem, event: Event): void {
    const title = (event.target as Element).closest('[part="item"]')?.querySelector<HTMLElement>('[aria-expanded]');
    this.toggle(item);
    title?.focus();
  }

  private async retry(item: NewsItem): Promise<void> {
    if (this.reading.kind === 'error') this.reading = { ...this.reading, busy: true };
    this.owner.host.requestUpdate();
    await this.load(item);
    await this.owner.host.updateComplete;
    // The button that was pressed is gone where the text has come.
    const text = this.owner.host.renderRoot.querySelector<HTMLElement>('[part="description"]');
    if (!text || this.reading.kind === 'error') return;
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

  private settle(call: AbortController, reading: Reading): void {
    if (this.call !== call || call.signal.aborted) return;
    this.reading = reading;
    this.owner.host.requestUpdate();
    if (!this.context) return;
    const { common, language } = this.context;
    const isFailed = reading.kind === 'error';
    const isAbsent = reading.kind === 'gone' || reading.kind === 'elsewhere';
    const sentence = isAbsent ? wordsIn(language)[reading.kind] : common.loaded;
    this.owner.announce(isFailed ? common.errors[reading.code] : sentence, isFailed);
  }

  /** At the item's address, and then where that page says that it is as data. */
  private async ask(item: NewsItem, signal: AbortSignal): Promise<ArticleBlock[] | undefined> {
    const read = async (url: string) => {
      const { body, contentType, url: final } = await requestItem(url, signal);
      return readArticle({ body, contentType, url: final }, item);
    };
    const { blocks, twins } = await read(item.url ?? '');
    if (blocks) return blocks;
    for (const twin of twins) {
      if (!this.owner.origins().includes(new URL(twin).origin)) continue;
      const found = await read(twin);
      if (found.blocks) return found.blocks;
    }
    return undefined;
  }
}
