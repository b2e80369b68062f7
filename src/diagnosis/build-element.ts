/**
 * An element with its attributes and content. No template engine: where a page forbids Trusted Types there is none, and
 * that is one of the things to tell. Content is text or elements, never markup.
 */
export function build<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const element = build('button', { type: 'button' }, text);
  element.addEventListener('click', act);
  return element;
}
