import { expect } from '@open-wc/testing';
import type { Finding } from '../../src/diagnosis/finding.js';
import { createOverlay } from '../../src/diagnosis/overlay.js';
import type { Subject } from '../../src/diagnosis/subject.js';
import { until } from '../support/task.js';

const subject = (element: HTMLElement): Subject => ({ label: '<news-feed>', name: 'news-feed', form: 'tag', element });

const finding = (element: HTMLElement): Finding => ({
  ...{ widget: '<news-feed>', element, severity: 'error', code: 'malformed' },
  ...{ problem: '<b>Mauvais</b>', remedy: 'Mieux.', detail: '<img src=x>' },
});

describe('the overlay', () => {
  const root = (): ShadowRoot => document.querySelector('html > div')!.shadowRoot!;
  const dialog = (): HTMLDialogElement => root().querySelector('dialog')!;
  const press = (text: string): void =>
    [...root().querySelectorAll('button')].find((button) => button.textContent === text)!.click();
  const clipboard = (writeText: ((text: string) => Promise<void>) | undefined): void => {
    Object.defineProperty(navigator, 'clipboard', { value: writeText && { writeText }, configurable: true });
  };
  let element: HTMLElement;
  let again = 0;

  beforeEach(() => {
    element = document.body.appendChild(document.createElement('div'));
    again = 0;
    const overlay = createOverlay(() => again++);
    overlay.wait();
    overlay.show([subject(element)], [finding(element)]);
  });
  afterEach(() => {
    element.remove();
    document.querySelector('html > div')?.remove();
    delete (navigator as { clipboard?: unknown }).clipboard;
  });

  it('says that the diagnosis is running, then shows the faults', () => {
    const overlay = createOverlay(() => undefined);
    document.querySelector('html > div')?.remove();
    overlay.wait();
    expect(root().querySelector('[role="status"]')?.textContent).to.equal('Diagnostic en cours…');
    overlay.show([subject(element)], []);
    expect(root().querySelector('[role="status"]')?.textContent).to.equal(
      'Aucune erreur, aucune remarque, 1\u00a0widget.',
    );
    expect(root().querySelector('section')?.textContent).to.contain('Rien à signaler.');
  });

  it('shows markup in a fault as text', () => {
    expect(root().querySelector('.problem')?.textContent).to.equal('<b>Mauvais</b>');
    expect(root().querySelector('pre')?.textContent).to.equal('<img src=x>');
  });

  it('has no inline style, which a policy would refuse', () => {
    expect(root().querySelector('style, [style]')).to.equal(null);
  });

  it('is a modal dialog with a name', () => {
    expect(dialog().matches(':modal')).to.equal(true);
    const name = root().getElementById(dialog().getAttribute('aria-labelledby')!);
    expect(name?.textContent).to.equal('Diagnostic des widgets');
  });

  it('runs again when asked', () => {
    press('Relancer');
    expect(again).to.equal(1);
  });

  it('closes, and opens again', () => {
    press('Fermer');
    expect(dialog().open).to.equal(false);
    press('Diagnostic');
    expect(dialog().open).to.equal(true);
  });

  it('scrolls to the widget, and later restores its attributes', () => {
    press('Montrer');
    expect(dialog().open).to.equal(false);
    expect(document.activeElement).to.equal(element);
    element.blur();
    expect(element.hasAttribute('tabindex')).to.equal(false);
  });

  it('copies the report', async () => {
    let copied = '';
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    press('Copier le rapport');
    await until(() => root().querySelector('.copied')?.textContent !== '');
    expect(copied).to.contain('Mieux.');
  });

  it('shows the report to be copied by hand where the clipboard is not available', async () => {
    clipboard(undefined);
    press('Copier le rapport');
    await until(() => root().querySelector('textarea') !== null);
    expect(root().querySelector('textarea')?.value).to.contain('Mieux.');
  });
});
