/** The content of a page with a poll, before and after a refresh. */
export type Refresh = readonly [before: (poll: Poll) => Node[], after: (poll: Poll) => Node[]];
/** The placeholder of the poll; its fallback is a link unless another one is given. */
type Poll = (fallback?: Node | string) => HTMLElement;

export function element(
  name: string,
  attributes: Record<string, string>,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}

export function link(text: string, href = '/sondage'): HTMLElement {
  return element('a', { href }, text);
}

export function section(...content: readonly Node[]): HTMLElement {
  return element('section', {}, ...content);
}

/** The placeholder of a poll that loads at once. */
export function ballot(attributes = {}, fallback: Node | string = link('Sondage')): HTMLElement {
  return element(
    'div',
    { 'data-cw': 'poll-box', 'data-cw-loading': 'eager', 'data-cw-endpoint': '/poll', ...attributes },
    fallback,
  );
}

/** Refreshes that must keep the poll element and the choices in it. */
export const refreshes: Readonly<Record<string, Refresh>> = {
  'the same markup': [(poll) => [poll()], (poll) => [poll()]],
  'another fallback': [(poll) => [poll()], (poll) => [poll(link('Le sondage'))]],
  'something new before it': [
    (poll) => [element('p', {}, 'Une'), poll()],
    (poll) => [element('h2', {}, 'Neuf'), element('p', {}, 'Une'), poll()],
  ],
  'another block in its place': [(poll) => [poll()], (poll) => [element('div', { class: 'alerte' }, 'Alerte'), poll()]],
  'a fallback that is a text': [(poll) => [poll('Sondage')], (poll) => [poll('Sondage')]],
};
