import { html, type TemplateResult } from 'lit';
import { imageListener } from '../../element/image-view.js';
import { allowedImage, type ImagePolicy } from '../../element/item-image.js';
import type { ListController } from '../../element/list-controller.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import type { Videos } from './feed-videos.js';
import { renderCard, type CardContext } from './news-card.js';
import { isPinned } from './selection.js';
import type { NewsDetail, OpenInPlace } from './open-in-place.js';

/** Everything that the cards of a list have in common. */
export interface ListContext extends Omit<CardContext, 'image' | 'source' | 'video'>, Videos {
  /** The address of the page: images of its own origin may be loaded. */
  pageUrl: string;
  images: ImagePolicy;
  /** Whether the items come from several sources, whose names are then shown. */
  mixed: boolean;
  /** The `id` or the address of the item that is marked as the first; empty for none. */
  first: string;
}

/** The list itself, and the objects that keep its state. */
export interface NewsList {
  layout: string;
  detail: NewsDetail;
  list: ListController<NewsItem>;
  opening: OpenInPlace;
}

/** The list of cards. It has one listener of each kind, instead of one on every card. */
export function renderList(
  items: readonly NewsItem[],
  context: ListContext,
  { layout, detail, list, opening }: NewsList,
): TemplateResult {
  const follow = (event: MouseEvent) => {
    const { control, item } = list.pressed(event) ?? {};
    if (item && control?.matches('[part~="link"]')) opening.follow(item, control, event);
  };
  const draw = (item: NewsItem) => renderItem(item, { ...context, ...opening.stateOf(item, context) });
  // Relative dates and open items change while their data does not.
  const isStable = context.dates !== 'relative' && detail === 'link';
  const rows = list.render(items, draw, isStable ? Object.values({ ...context, now: 0 }) : undefined);
  return html`<ul part="items" class=${layout} role="list" @click=${follow} @load=${imageListener}
    @error=${imageListener}>${rows}</ul>`;
}

function renderItem(item: NewsItem, context: ListContext): TemplateResult {
  const image = context.compact ? undefined : allowedImage(item.image, context.images, context.pageUrl);
  const pinned = isPinned(item, { pinned: context.first });
  const source = context.mixed ? item.source?.title : undefined;
  const video = item.video && !context.compact ? context.videos?.render(item, context) : undefined;
  const card = renderCard(item, { ...context, image, source, pinned, video });
  return html`<li part="item" class=${image ? 'with-image' : ''}>${card}</li>`;
}
