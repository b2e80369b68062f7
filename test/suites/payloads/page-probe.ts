/** Runs in the page under attack: creates widgets and describes what they render. */
import { perform, type WidgetStep } from '../../support/page-steps.js';

/** An item of a widget that shows many, or a whole widget. */
export interface ProbedElement {
  text: string;
  /** Every element in it, as its path from the shadow root. */
  elements: string[];
  /** Every attribute in it, preceded by the path of its element. */
  attributes: string[];
  /** Every address in it: the name of the attribute and the scheme. */
  addresses: string[];
}

export interface ProbeScene {
  attributes: Record<string, string>;
  data?: unknown;
  steps?: WidgetStep[] | undefined;
  /** The query of the page's address while they are shown. */
  query?: string | undefined;
}

interface Probe {
  /** The arguments with which payloads called the canary. */
  calls: number[];
  /** Inserts widgets and waits until none is loading. `scenes` is JSON: `ProbeScene[]`. */
  show(tag: string, scenes: string): Promise<void>;
  /** Describes what is shown, by widget or, with `together`, by item. */
  look(together: boolean): ProbedElement[];
  /** Changes in the page outside the widgets since the start. */
  traces(): string[];
  clear(): void;
  /** The text that a browser reads in each of these values as HTML. `values` is a JSON list. */
  readAsHtml(values: string): string[];
}

declare global {
  interface Window {
    probe: Probe;
    __x(index: number): void;
  }
}

type Widget = HTMLElement & { state: string; data: unknown; updateComplete: Promise<unknown> };

const DEADLINE = 20_000;
/**
 * Widgets that load at the same time: a browser sends six requests to a server at once, and the others' waiting counts
 * for their time-out.
 */
const AT_ONCE = 60;
const ADDRESSES = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'ping', 'xlink:href', 'cite'];
const UNREAD = 'script, style, template, iframe, noscript, noembed, noframes, title';
const PROTOTYPES = { Object, Array, String, Function, Promise, Map } as const;

const inventory = (): string[] =>
  Object.entries(PROTOTYPES).flatMap(([name, owner]) =>
    Reflect.ownKeys(owner.prototype as object).map((key) => `${name}.prototype.${String(key)}`),
  );

const before = new Set(inventory());
const calls: number[] = [];
let elementsBefore = 0;
let widgets: Widget[] = [];

window.__x = (index) => void calls.push(index);

window.probe = {
  calls,

  async show(tag, scenes) {
    elementsBefore = document.querySelectorAll('*').length;
    const all = JSON.parse(scenes) as ProbeScene[];
    history.replaceState(null, '', `?${all.flatMap(({ query }) => query ?? []).join('&')}`);
    widgets = all.map((scene) => create(tag, scene));
    // Hidden, because painting sixty widgets in every polled frame takes much longer than filling them.
    document.body.hidden = true;
    for (let start = 0; start < widgets.length; start += AT_ONCE) {
      const group = widgets.slice(start, start + AT_ONCE);
      await settle(group);
      await Promise.all(group.map((widget, index) => perform(widget, all[start + index]?.steps)));
    }
    document.body.hidden = false;
    // A hostile element has started its effects by the second frame.
    await frame();
    await frame();
  },

  look: (together) =>
    widgets.flatMap((widget) => {
      const root = widget.shadowRoot;
      if (!root) return [];
      return together ? [...root.querySelectorAll('[part~="item"]')].map(describe) : [describe(root)];
    }),

  traces() {
    const blocks = document.querySelectorAll('head > script[type="application/ld+json"]').length;
    const added = document.querySelectorAll('*').length - elementsBefore - widgets.length - blocks;
    const saved = new DOMParser().parseFromString(document.documentElement.getHTML(), 'text/html');
    const intruders = saved.querySelectorAll('*').length - document.querySelectorAll('*').length;
    const keys = inventory().filter((key) => !before.has(key));
    return [
      ...(added ? [`${added} elements were added outside the widgets`] : []),
      ...(blocks > widgets.length ? [`${blocks} widgets have written data into the page`] : []),
      ...(intruders ? [`the page, saved and opened again, has ${intruders} elements more`] : []),
      ...(widgets.some(isPending) ? ['a widget goes on loading'] : []),
      ...keys.map((key) => `${key} is new`),
    ];
  },

  clear() {
    for (const widget of widgets) widget.remove();
    widgets = [];
    calls.length = 0;
    localStorage.clear();
    sessionStorage.clear();
  },

  readAsHtml: (values) => (JSON.parse(values) as string[]).map(readAsHtml),
};

function create(tag: string, { attributes, data }: ProbeScene): Widget {
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (data !== undefined) widget.data = data;
  return widget;
}

async function settle(group: readonly Widget[]): Promise<void> {
  document.body.append(...group);
  const end = performance.now() + DEADLINE;
  while (group.some(isPending) && performance.now() < end) await frame();
  await Promise.allSettled(group.map((widget) => widget.updateComplete));
}

function isPending({ state }: Widget): boolean {
  return state === 'idle' || state === 'loading';
}

function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

function describe(root: Element | ShadowRoot): ProbedElement {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const addresses: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const path = pathOf(element);
    elements.add(path);
    for (const name of element.getAttributeNames()) attributes.add(`${path} @${name}`);
    addresses.push(...addressesOf(element));
  }
  return { text: root.textContent ?? '', elements: [...elements], attributes: [...attributes], addresses };
}

/**
 * The path of an element, such as `div[base] > ul[items] > li[item]`. Those of injected elements differ from a widget's
 * own.
 */
function pathOf(element: Element): string {
  const path = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const part = at.getAttribute('part');
    path.unshift(at.localName + (part ? `[${part}]` : ''));
  }
  return path.join(' > ');
}

function addressesOf(element: Element): string[] {
  return ADDRESSES.flatMap((name) => {
    const value = element.getAttribute(name);
    if (value === null) return [];
    const each =
      name === 'srcset' ? value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0] ?? '') : [value];
    return each.map((url) => `${name} ${schemeOf(url)}`);
  });
}

/** The scheme as parsed by the browser. */
function schemeOf(url: string): string {
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).protocol : 'unreadable';
}

function readAsHtml(value: string): string {
  const { body } = new DOMParser().parseFromString(`<body>${value}`, 'text/html');
  for (const element of body.querySelectorAll(UNREAD)) element.remove();
  return body.textContent ?? '';
}
