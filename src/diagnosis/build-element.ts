/**
 * Creates an element with attributes and content. Without Lit, which can't render on pages whose Trusted Types policy
 * blocks it, one of the faults to be reported. Content is text or elements, never markup.
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
