// @ts-check
/**
 * Makes panels tabs of a list where the style sheet shows that list, and leaves them as sections where it does not.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 * @param {HTMLElement} list With a `<button role="tab" aria-controls="…">` for each panel.
 */
export function connectTabs(list) {
  const tabs = [...list.querySelectorAll('button')];
  const panels = tabs.map((tab) => document.getElementById(tab.getAttribute('aria-controls') ?? ''));
  let chosen = 0;

  function show() {
    const isTabbed = list.checkVisibility();
    for (const [index, tab] of tabs.entries()) {
      const panel = panels[index];
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
      if (!panel) continue;
      panel.hidden = isTabbed && index !== chosen;
      if (isTabbed) panel.setAttribute('role', 'tabpanel');
      else panel.removeAttribute('role');
    }
  }

  /** @param {number} index */
  function choose(index) {
    chosen = (index + tabs.length) % tabs.length;
    show();
    tabs[chosen]?.focus();
  }

  /** @type {Record<string, () => number>} */
  const keys = {
    ArrowRight: () => chosen + 1,
    ArrowLeft: () => chosen - 1,
    Home: () => 0,
    End: () => tabs.length - 1,
  };
  list.addEventListener('keydown', (event) => {
    const next = keys[event.key];
    if (!next) return;
    event.preventDefault();
    choose(next());
  });
  for (const [index, tab] of tabs.entries()) tab.addEventListener('click', () => choose(index));
  new ResizeObserver(show).observe(document.body);
  show();
}
