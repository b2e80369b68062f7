import { describe, onEveryHost, ownText, rendered, type AccessProblem } from './problem.js';

/** Texts of the data whose nearest `lang` is not that of the data (RGAA 8.8), and hosts that show none of these texts. */
export function foreignData(texts: readonly string[], language: string): AccessProblem[] {
  return onEveryHost((host) => {
    const shown = rendered(host).filter((element) => texts.includes(ownText(element)));
    if (!shown.length) return ['shows none of the data'];
    return shown
      .filter((element) => nearestLanguage(element) !== language)
      .map((element) => `${describe(element)} is in "${nearestLanguage(element)}"`);
  });
}

function nearestLanguage(element: Element): string {
  const own = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return own ?? (root instanceof ShadowRoot ? nearestLanguage(root.host) : '');
}
