import { html, nothing, type LitElement } from 'lit';
import { parseEndpoints } from '../../element/endpoints.js';
import { tryTo } from '../../element/try-to.js';
import { warnOnce } from '../../shared.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { httpUrl } from '../../text/urls.js';
import { loadDetails } from './load-details.js';
import type { CardContext } from './news-card.js';
import type { ImagePolicy } from './news-image.js';
import type { NewsDetails } from './news-details.js';

export const details = ['link', 'inline'] as const;
export type NewsDetail = (typeof details)[number];

interface Host extends LitElement {
  endpoint?: string;
  detail: NewsDetail;
  images: ImagePolicy;
}

/** Titles that open their items in place: what reads and shows a text is fetched with the first one. */
export class OpenInPlace {
  private details?: NewsDetails;

  constructor(
    private readonly host: Host,
    private readonly announce: (text: string, urgent?: boolean) => void,
    private readonly tellSelected: (item: NewsItem) => void,
  ) {}

  /** How an item stands, where its title opens it: only the hosts of the endpoint are asked for a text. */
  stateOf(item: NewsItem, context: CardContext): Pick<CardContext, 'open' | 'detail'> {
    const url = this.host.detail === 'inline' && httpUrl(item.url);
    if (!url || !this.origins().includes(new URL(url).origin)) return {};
    return { open: this.details?.openId === item.id, detail: this.details?.render(item, context) };
  }

  /** A title was pressed. Its link leads to the page all the same in a new tab, or where the side file cannot be had. */
  readonly follow = (item: NewsItem, event: MouseEvent): void => {
    const link = event.currentTarget as HTMLElement;
    if (!link.hasAttribute('aria-expanded') || event.ctrlKey || event.metaKey || event.shiftKey) {
      this.tellSelected(item);
      return;
    }
    event.preventDefault();
    const { host, origins, announce } = this;
    loadDetails().then(
      (side) => {
        this.details ??= new side.NewsDetails({ host, lit: { html, nothing }, origins, announce });
        if (this.details.toggle(item)) this.tellSelected(item);
      },
      async (error: unknown) => {
        warnOnce(`<news-feed> ${(error as Error).message}`);
        host.detail = 'link';
        await host.updateComplete;
        link.click();
      },
    );
  };

  private readonly origins = (): string[] =>
    tryTo(() => parseEndpoints(this.host.endpoint, this.host.baseURI), []).map((url) => new URL(url).origin);
}
