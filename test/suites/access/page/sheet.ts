import { describe, hosts, isDrawn, nameOf, ownText, rendered, type AccessProblem } from './problem.js';

/** Elements that are printed besides the item of a host that is `printing`, and printed controls. */
export function printProblems(): AccessProblem[] {
  const around = [...document.querySelectorAll<HTMLElement>('body *:not([data-case], script, link)')];
  const page = around
    .filter(isSeen)
    .map((element) => ({ where: 'the page', what: `${describe(element)} is printed too` }));
  return [...page, ...hosts().flatMap((host) => offItem(host))];
}

function offItem(host: HTMLElement): AccessProblem[] {
  const all = rendered(host);
  const seen = all.filter(isSeen);
  const item = host.hasAttribute('printing')
    ? all.find((element) => element.classList.contains('printing'))
    : undefined;
  const others = seen
    .filter((element) => !item?.contains(element))
    .map((element) => `${describe(element)} is printed too`);
  const controls = all
    .filter((element) => element.matches('button, input, select') && isDrawn(element) && !isTitle(element))
    .map((element) => `${describe(element)} does nothing on paper`);
  const nothing = item && !seen.some((element) => item.contains(element)) ? ['the item is not printed'] : [];
  return [...others, ...controls, ...nothing].map((what) => ({ where: nameOf(host), what }));
}

/** Whether the element is a button in a heading, which is printed as the title of an item. */
function isTitle(element: Element): boolean {
  return element.closest('h2, h3, h4, h5, h6') !== null;
}

function isSeen(element: HTMLElement): boolean {
  return isDrawn(element) && !!ownText(element);
}
