/** Something that a visitor would trip over, and on which host of the page. */
export interface Problem {
  where: string;
  what: string;
}

/** The elements under check: each is named by its `data-case`. */
export function hosts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-case]')];
}

export function nameOf(host: Element): string {
  return host.getAttribute('data-case') ?? '';
}

/** Leaves one host alone on the page. */
export function keepOnly(name: string): void {
  for (const host of hosts()) host.hidden = nameOf(host) !== name;
}

/** Runs one check on every host. */
export function onEveryHost(check: (host: HTMLElement) => string[]): Problem[] {
  return hosts().flatMap((host) => [...new Set(check(host))].map((what) => ({ where: nameOf(host), what })));
}

/** What a host renders: everything in its shadow root, and in the roots inside that. */
export function rendered(host: Element): HTMLElement[] {
  const inside = host.shadowRoot ? [...host.shadowRoot.querySelectorAll<HTMLElement>('*')] : [];
  return inside.flatMap((element) => [element, ...rendered(element)]);
}

/** An element in a few words. */
export function describe(element: Element): string {
  const part = element.getAttribute('part') ?? element.getAttribute('class');
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${element.localName}${part ? `.${part.trim().replace(/\s+/g, '.')}` : ''}${text ? ` "${text}"` : ''}`;
}

/** The text of an element without that of others in it. */
export function ownText(element: HTMLElement): string {
  return [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : ''))
    .join('');
}

/** Seen, that is; text for assistive technology alone is cut off on purpose. */
export function isDrawn(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, svg');
}
