/** A problem for visitors, and the host that has it. */
export interface AccessProblem {
  where: string;
  what: string;
}

/** The elements to check; each is named by its `data-case`. */
export function hosts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-case]')];
}

export function nameOf(host: Element): string {
  return host.getAttribute('data-case') ?? '';
}

/** Hides all hosts but one. */
export function keepOnly(name: string): void {
  for (const host of hosts()) host.hidden = nameOf(host) !== name;
}

/** Applies a check to every host. */
export function onEveryHost(check: (host: HTMLElement) => string[]): AccessProblem[] {
  return hosts().flatMap((host) => [...new Set(check(host))].map((what) => ({ where: nameOf(host), what })));
}

/** All elements that a host renders, in its shadow root and in nested ones. */
export function rendered(host: Element): HTMLElement[] {
  const inside = host.shadowRoot ? [...host.shadowRoot.querySelectorAll<HTMLElement>('*')] : [];
  return inside.flatMap((element) => [element, ...rendered(element)]);
}

/** A short description of an element. */
export function describe(element: Element): string {
  const part = element.getAttribute('part') ?? element.getAttribute('class');
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${element.localName}${part ? `.${part.trim().replace(/\s+/g, '.')}` : ''}${text ? ` "${text}"` : ''}`;
}

/** The text of an element without that of its children. */
export function ownText(element: HTMLElement): string {
  return [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : ''))
    .join('');
}

/** Whether an element is visible; text for assistive technology only is clipped on purpose. */
export function isDrawn(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, svg');
}
