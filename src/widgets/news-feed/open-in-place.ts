import { html, nothing, type LitElement } from 'lit';
import { parseEndpoints } from '../../element/endpoints.js';
import { tryTo } from '../../element/try-to.js';
import { warnOnce } from '../../shared.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { httpUrl } from '../../text/urls.js';
import { loadDetails } from './load-details.js';
import type { CardContext } from './news-card.js';
import type { ImagePolicy } from '../../element/item-image.js';
import type { NewsDetails } from './news-details.js';

export const details = ['link', 'inline'] as const;
export type NewsDetail = (typeof details)[number];

interface Host extends LitElement {
  endpoint?: string;
  detail: NewsDetail;
  images: ImagePolicy;
}

/**
 * Makes the titles of a news feed open their items in place (`detail="inline"`). The module that loads and renders the
 * texts is fetched when the first title is pressed.
 */
export class OpenInPlace {
  private details?: NewsDetails;

  constructor(
    private readonly host: Host,
    private readonly announce: (text: string, urgent?: boolean) => void,
    private readonly tellSelected: (item: NewsItem) => void,
  ) {}

  /**
   * The members of a card's context that depend on whether its item is open. Empty if the title leads to the item's
   * page: with `detail="link"`, and for addresses that have no origin of the endpoint.
   */
  stateOf(item: NewsItem, context: CardContext): Pick<CardContext, 'open' | 'detail'> {
    const url = this.host.detail === 'inline' && httpUrl(item.url);
    if (!url || !this.origins().includes(new URL(url).origin)) return {};
    return { open: this.details?.openId === item.id, detail: this.details?.render(item, context) };
  }

  /**
   * Handles a click on a title: opens or closes its item. The link is followed as usual if a modifier key is pressed,
   * and if the module can't be loaded.
   */
  follow(item: NewsItem, link: HTMLElement, event: MouseEvent): void {
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
  }

  private readonly origins = (): string[] =>
    tryTo(() => parseEndpoints(this.host.endpoint, this.host.baseURI), []).map((url) => new URL(url).origin);
}
