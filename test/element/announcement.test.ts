import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import { nextAnnouncement, renderAnnouncement, type Announcement } from '../../src/element/announcement.js';

const show = async (announcement: Announcement, waiting?: string): Promise<{ status: Element; alert: Element }> => {
  const root = await fixture<HTMLElement>('<div></div>');
  render(renderAnnouncement(announcement, waiting), root);
  return {
    status: root.querySelector('[role="status"]') as Element,
    alert: root.querySelector('[role="alert"]') as Element,
  };
};

describe('announcement', () => {
  it('has both regions before there is anything to say', async () => {
    const { status, alert } = await show({ text: '', urgent: false });
    expect(status.textContent).to.equal('');
    expect(alert.textContent).to.equal('');
  });

  it('waits its turn with a result, and interrupts with a failure', async () => {
    const result = await show({ text: '3 actualités.', urgent: false });
    expect([result.status.textContent, result.alert.textContent]).to.deep.equal(['3 actualités.', '']);
    const failure = await show({ text: 'Réessayez.', urgent: true });
    expect([failure.status.textContent, failure.alert.textContent]).to.deep.equal(['', 'Réessayez.']);
  });

  it('says in view of all that the answer is late, and hides everything else from view', async () => {
    const late = await show({ text: '', urgent: false }, 'Chargement en cours…');
    expect(late.status.className).to.equal('status');
    expect(late.status.textContent).to.equal('Chargement en cours…');
    expect((await show({ text: '3 actualités.', urgent: false })).status.className).to.equal('visually-hidden');
  });

  it('is another text each time that the same words are said again', () => {
    const first = nextAnnouncement({ text: '', urgent: false }, '1 offre.', false);
    const second = nextAnnouncement(first, '1 offre.', false);
    const third = nextAnnouncement(second, '1 offre.', false);
    expect(second.text).not.to.equal(first.text);
    expect(third.text).not.to.equal(second.text);
    expect(new Set([first, second, third].map(({ text }) => text.trim()))).to.have.keys('1 offre.');
  });
});
