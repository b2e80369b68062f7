/** All elements of the page, those in shadow roots included. */
export function everywhere(root: Document | ShadowRoot = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everywhere(element.shadowRoot) : []),
  ]);
}

/** The elements that match, if they are visible. */
export function shown(selector: string): HTMLElement[] {
  return everywhere().filter((element) => element.matches(selector) && element.checkVisibility());
}

/** The element with this id in the same document or shadow root. */
export function named(element: Element, id: string): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).getElementById(id);
}

/** The texts of the elements that an attribute names by their ids. */
export function textsOf(element: Element, attribute: string): string[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.map((id) => squeeze(named(element, id)?.textContent ?? ''));
}

/** The accessible name, as far as our pages need it. https://www.w3.org/TR/accname-1.2/ */
export function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return (
    textsOf(element, 'aria-labelledby').join(' ') ||
    element.getAttribute('aria-label') ||
    labels.map(({ textContent }) => squeeze(textContent)).join(' ') ||
    squeeze(element.textContent)
  );
}

/** An element as a failure reports it. */
export function told(element: HTMLElement): string {
  const id = element.id ? `#${element.id}` : '';
  return `${element.localName}${id} "${nameOf(element).slice(0, 50)}"`;
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
