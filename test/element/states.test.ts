import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import { renderError, renderPause, renderStale } from '../../src/element/states.js';
import { common } from '../../src/locales/fr/common.js';

describe('states', () => {
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
