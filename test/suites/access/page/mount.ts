import type { Case, Widget } from '../case.js';
import type { WidgetState } from '../../../../src/element/states.js';
import { caseOf, keyOf } from '../cases.js';
import { elapse } from './clock.js';
import { endpoint } from './endpoint.js';
import { answered, listen } from './status.js';

/** How long a widget may take to come to its state, in ms. */
const PATIENCE = 5_000;

/** Replaces what is on the page by these cases, each in its state when the promise settles. */
export async function mount(keys: string[], attributes: Record<string, string> = {}): Promise<void> {
  const stage = document.querySelector('main');
  stage?.replaceChildren(title(1));
  // Time passes for all who are there: those that it is meant for come first.
  const definitions = keys.map(caseOf).sort((a, b) => (b.elapse ?? 0) - (a.elapse ?? 0));
  for (const definition of definitions) {
    const widget = create(definition, attributes);
    stage?.append(...titlesAbove(widget), widget);
    listen(widget);
    await settle(widget, definition);
  }
  await Promise.all(images().map(load));
  if (definitions.some(({ act }) => act)) await answered();
}

/** A control of a widget, by its part. */
export function control(key: string, part: string): HTMLElement {
  const found = widgetOf(key).shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`"${key}" has no part "${part}".`);
  return found;
}

/** Chooses a category, the first of which is all of them. */
export function chip(key: string, index: number): void {
  widgetOf(key).shadowRoot?.querySelectorAll<HTMLElement>('[part~="chip"]')[index]?.click();
}

/** The widget of a case, by its key. */
export function widgetOf(key: string): Widget {
  const widget = document.querySelector<Widget>(`[data-case="${CSS.escape(key)}"]`);
  if (!widget) throw new Error(`"${key}" is not on the page.`);
  return widget;
}

function create(definition: Case, attributes: Record<string, string>): Widget {
  const widget = document.createElement(definition.tag) as Widget;
  const asked: Record<string, string> = definition.answers
    ? { endpoint: endpoint(definition.tag, definition.answers) }
    : {};
  const all: Record<string, string> = {
    loading: 'eager',
    ...asked,
    ...definition.attributes,
    ...attributes,
    'data-case': keyOf(definition),
  };
  for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
  if (definition.fallback) widget.append(fallbackLink(definition));
  if (definition.data) widget.data = definition.data;
  return widget;
}

/** The titles that a page has before a widget whose own is this deep. */
function titlesAbove(widget: Widget): Element[] {
  const above = Number(widget.getAttribute('heading-level') ?? 2) - 2;
  return Array.from({ length: above }, (_, index) => title(index + 2));
}

function title(level: number): Element {
  const element = document.createElement(`h${level}`);
  element.textContent = level === 1 ? 'Ma commune' : `Rubrique de niveau ${level}`;
  return element;
}

function fallbackLink({ tag }: Case): Element {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = `/${tag}/`;
  link.textContent = tag === 'news-feed' ? 'Lire les actualités de la commune' : 'Lire la météo de la commune';
  paragraph.append(link);
  return paragraph;
}

async function settle(widget: Widget, { state, act, answers, elapse: duration }: Case): Promise<void> {
  await widget.updateComplete;
  if (act) await until(() => !/idle|loading/.test(widget.state), widget);
  if (answers && state === 'stale') await until(() => widget.state === 'ready', widget);
  await act?.(widget);
  await until(() => widget.state === state, widget);
  if (duration) elapse(duration);
  await widget.updateComplete;
}

/** Waits until a widget is at rest in this state. */
export async function settled(key: string, state: WidgetState): Promise<void> {
  const widget = widgetOf(key);
  // A click is answered in the next turn of the loop.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await until(() => widget.state === state && !widget.shadowRoot?.querySelector('[aria-busy="true"]'), widget);
  await widget.updateComplete;
}

async function until(reached: () => boolean, widget: Widget): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!reached()) {
    if (performance.now() > end) throw new Error(`${widget.dataset['case']} stays in the state "${widget.state}".`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** A lazy image out of sight would never come. */
async function load(image: HTMLImageElement): Promise<void> {
  image.loading = 'eager';
  await image.decode().catch(() => undefined);
}

function images(): HTMLImageElement[] {
  return [...document.querySelectorAll('[data-case]')].flatMap((host) => [
    ...(host.shadowRoot?.querySelectorAll('img') ?? []),
  ]);
}
