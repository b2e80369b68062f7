import { html, type TemplateResult } from 'lit';
import { imageListener } from '../../element/image-view.js';
import type { ListController } from '../../element/list-controller.js';
import type { AgendaItem } from './agenda-item.js';
import { cardOf, conditionsOf, renderItem, type Card, type CardContext } from './event-card.js';

/** The list itself, and the object that keeps its state. */
export interface AgendaList {
  layout: string;
  list: ListController<Card>;
  /** The moment at which the data ends. */
  horizon: number;
  /** Called for a click on anything in the list. */
  act: (event: Event) => void;
}

/** The list of cards. It has one listener of each kind, instead of one on every card. */
export function renderList(
  items: readonly AgendaItem[],
  context: CardContext,
  { layout, list, horizon, act }: AgendaList,
): TemplateResult {
  const cards = items.map((item) => cardOf(item, context.now, horizon, context.timeZone));
  const rows = list.render(cards, (card) => renderItem(card, context), conditionsOf(context));
  return html`<ul part="items" class=${layout} role="list" @click=${act} @load=${imageListener}
    @error=${imageListener}>${rows}</ul>`;
}
