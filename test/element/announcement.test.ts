import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import { renderAlert, renderAnnouncement, type Announcement } from '../../src/element/announcement.js';

const NOTHING: Announcement = { text: '', urgent: false };

describe('announcement', () => {
  let root: HTMLElement;
  beforeEach(async () => (root = await fixture<HTMLElement>('<div></div>')));
  const show = (announcement: Announcement, waiting?: string) =>
    void render(renderAnnouncement(announcement, waiting), root);
  const one = (role: string): Element | null => root.querySelector(`[role="${role}"]`);

  it('renders the live region before there is a message, without a role inside', () => {
    show(NOTHING);
    expect(root.querySelector('[aria-live="polite"]')!.textContent).to.equal('');
    expect(root.querySelector('[role]')).to.be.null;
  });

  it('announces a result politely, in the existing region', () => {
    show(NOTHING);
    const region = root.querySelector('[aria-live]');
    show({ text: '3 actualités.', urgent: false });
    expect(one('status')!.textContent).to.equal('3 actualités.');
    expect(one('status')!.parentElement).to.equal(region);
    expect(one('alert')).to.be.null;
  });

  it('announces a failure as an alert that is inserted together with its text', async () => {
    show(NOTHING);
    const added: Node[] = [];
    const observer = new MutationObserver((records) =>
      added.push(...records.flatMap(({ addedNodes }) => [...addedNodes])),
    );
    observer.observe(root, { childList: true, subtree: true });
    show({ text: 'Réessayez.', urgent: true });
    await Promise.resolve();
    expect(added).to.include(one('alert'));
    expect(one('alert')!.textContent).to.equal('Réessayez.');
    expect(one('status')).to.be.null;
  });

  it('shows the message that a response is late, and hides all other messages visually', () => {
    show(NOTHING, 'Chargement en cours…');
    expect(one('status')!.className).to.equal('status');
    expect(one('status')!.textContent).to.equal('Chargement en cours…');
    show({ text: '3 actualités.', urgent: false });
    expect(one('status')!.className).to.equal('visually-hidden');
    show({ text: 'Réessayez.', urgent: true });
    expect(one('alert')!.className).to.equal('visually-hidden');
  });

  for (const [role, urgent] of [
    ['status', false],
    ['alert', true],
  ] as const) {
    it(`renders a new ${role} for each announcement, even with the same text, and keeps it until then`, () => {
      const seen = new Set<Element | null>();
      for (const text of ['1 offre.', '1 offre.', '2 offres.']) {
        const announcement = { text, urgent };
        show(announcement);
        seen.add(one(role));
        show(announcement);
        expect(seen).to.include(one(role));
        expect(root.querySelectorAll('[role]')).to.have.length(1);
      }
      expect(seen).to.have.property('size', 3);
    });
  }
});

describe('alert', () => {
  it('is rendered only with content, has its part name, and is a new element for each key', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    const show = (key: unknown, content: unknown) => void render(renderAlert(key, 'problem', content), root);
    show(0, '');
    expect(root.children).to.have.length(0);
    show(1, 'Choisissez une réponse.');
    const [first] = root.children;
    expect(first).to.include({ id: 'problem', role: 'alert', textContent: 'Choisissez une réponse.' });
    show(1, 'Choisissez deux réponses.');
    expect(root.children[0]).to.equal(first);
    show(2, 'Choisissez deux réponses.');
    expect(root.children[0]).not.to.equal(first);
  });
});
