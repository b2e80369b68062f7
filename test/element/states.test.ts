import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import { renderError, renderPause, renderStale, reflectState } from '../../src/element/states.js';
import { common } from '../../src/locales/fr/common.js';

/** An `ElementInternals` with custom states only. */
const internalsWith = (states: Partial<Set<string>>): ElementInternals => ({ states }) as unknown as ElementInternals;

describe('states', () => {
  it('sets one state at a time, and keeps states set by others', () => {
    const set = new Set(['loading', 'theirs']);
    reflectState(internalsWith(set), 'ready');
    expect([...set].sort()).to.deep.equal(['ready', 'theirs']);
  });

  it('works in browsers without custom states, or with dashed names only', () => {
    const refuse = (): never => {
      throw new DOMException('not a dashed ident', 'SyntaxError');
    };
    expect(() => reflectState(undefined, 'ready')).not.to.throw();
    expect(() =>
      reflectState(internalsWith({ has: () => false, delete: () => false, add: refuse }), 'ready'),
    ).not.to.throw();
  });

  it('keeps the retry button in place while loading, without effect', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    let clicks = 0;
    const draw = (busy: boolean): unknown =>
      render(
        renderError(common, 'timeout', busy, () => clicks++),
        root,
      );
    draw(false);
    const button = root.querySelector('button');
    button?.click();
    draw(true);
    root.querySelector('button')?.click();
    expect(root.querySelector('button')).to.equal(button);
    expect(button?.getAttribute('aria-disabled')).to.equal('true');
    expect(button?.textContent.trim()).to.equal(common.retry);
    expect(clicks).to.equal(1);
  });

  it('describes the retry button by the error message', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    render(
      renderError(common, 'timeout', false, () => undefined),
      root,
    );
    const reason = root.querySelector(`#${root.querySelector('button')?.getAttribute('aria-describedby')}`);
    expect(reason?.textContent).to.equal(common.errors.timeout);
  });

  it('shows the age of stale data in the commune’s time zone, or that it is unknown', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    render(renderStale(common, new Date('2026-01-31T23:30:00Z'), 'Europe/Paris'), root);
    expect(root.textContent).to.include('01/02/2026 - 00:30');
    render(renderStale(common, undefined, 'Europe/Paris'), root);
    expect(root.textContent).to.equal(common.staleUnknown);
  });

  it('offers to stop automatic updates, and to resume them', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    for (const [paused, words] of [
      [false, common.pause],
      [true, common.resume],
    ] as const) {
      render(
        renderPause(common, paused, () => undefined),
        root,
      );
      expect(root.querySelector('button')?.textContent).to.equal(words);
    }
  });
});
