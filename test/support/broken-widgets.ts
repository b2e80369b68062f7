/**
 * A small element that does everything right, as source text, and the same with one fault each: what a suite that can
 * fail must catch. The tag is `news-feed`, so that it is watched exactly as the real one.
 */
const steps = {
  request: 'await fetch(this.getAttribute("endpoint"))',
  settle: 'this.become("error")',
  message: '"Le service est momentanément indisponible. Réessayez dans un instant."',
  retry: '"Réessayer"',
  extra: '',
};

/** By what is wrong with each. */
export const brokenWidgets = {
  'never settles': source({ settle: '' }),
  'says the wrong thing': source({ message: '"Une erreur est survenue."' }),
  'shows an address': source({ message: 'this.getAttribute("endpoint")' }),
  'has no way to try again': source({ retry: '""' }),
  'hides the fallback': source({ extra: 'this.firstElementChild.hidden = true;' }),
  'leaves a rejection unhandled': source({ extra: 'void Promise.reject(new Error("lost"));' }),
  'throws into the page': source({ extra: 'setTimeout(() => { throw new Error("thrown"); });' }),
};

export const honestWidget = source({});

/** Right in all but the time that its one task takes. */
export const blockingWidget = source({
  extra: 'const end = performance.now() + 1_500; while (performance.now() < end);',
});

function source(changes: Partial<typeof steps>): string {
  const { request, settle, message, retry, extra } = { ...steps, ...changes };
  return `customElements.define('news-feed', class extends HTMLElement {
    internals = this.attachInternals();
    async connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.append(document.createElement('slot'));
      this.become('loading');
      ${request};
      const text = document.createElement('p');
      text.part = 'message';
      text.textContent = ${message};
      const button = document.createElement('button');
      button.textContent = ${retry};
      root.append(text, button);
      ${extra}
      ${settle};
    }
    become(state) {
      this.internals.states.clear();
      this.internals.states.add(state);
    }
  });`;
}
