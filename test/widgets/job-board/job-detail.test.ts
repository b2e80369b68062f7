import { expect, fixture, html } from '@open-wc/testing';
import { stub } from 'sinon';
import { jobs as fr } from '../../../src/locales/fr/jobs.js';
import type { Job } from '../../../src/sources/jobs/job.js';
import type { JobBoard } from '../../../src/widgets/job-board/job-board.js';
import '../../../src/widgets/job-board/define.js';
import { job } from './job.js';

const complete: Partial<Job> = {
  description: 'Vous entretenez.\n\n• Écoles\n• Voirie',
  employer: 'Mairie',
  place: 'Laval',
  country: 'FR',
  datePosted: new Date('2026-01-01T12:00:00Z'),
};
const board = (data: Job[], attributes: Record<string, string> = {}) => {
  const element = document.createElement('job-board');
  for (const [name, value] of Object.entries({ detail: 'inline', ...attributes })) element.setAttribute(name, value);
  element.data = data;
  return fixture<JobBoard>(html`${element}`);
};
const all = (element: JobBoard, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const open = async (element: JobBoard, index: number) => {
  all(element, '[part="disclosure"]')[index]!.click();
  await element.updateComplete;
};

describe('<job-board detail="inline">', () => {
  it('leaves nothing in the page when it is removed while an offer is being opened', async () => {
    const element = await board([job(1, complete)]);
    all(element, '[part="disclosure"]')[0]!.click();
    element.remove();
    await element.updateComplete;
    expect(scripts()).to.be.empty;
  });

  it('opens one offer in place, as paragraphs and lists', async () => {
    const element = await board([job(1, complete), job(2, complete)]);
    const told: string[] = [];
    element.addEventListener('cw-select', ({ id }) => told.push(id));
    await open(element, 0);
    await open(element, 1);
    expect(all(element, '[aria-expanded]').map((button) => button.ariaExpanded)).to.deep.equal(['false', 'true']);
    expect(all(element, '[part="description"] p').map((node) => node.textContent)).to.deep.equal(['Vous entretenez.']);
    expect(all(element, '[part="description"] li').map((node) => node.textContent)).to.deep.equal(['Écoles', 'Voirie']);
    await open(element, 1);
    expect(all(element, '[part="description"]')).to.be.empty;
    expect(told).to.deep.equal(['1', '2']);
  });

  it('opens an offer without a page of its own in place, whatever the attribute', async () => {
    const element = await board([job(1, { ...complete, url: undefined }), job(2, complete)], { detail: 'link' });
    expect(all(element, '[part="disclosure"]')).to.have.length(1);
    expect(all(element, '[part="link"]')).to.have.length(1);
  });

  it('adds structured data about the open offer, and removes it with the widget', async () => {
    const element = await board([job(1, { ...complete, title: 'Agent </script>' }), job(2, complete)]);
    expect(scripts()).to.be.empty;
    await open(element, 0);
    expect(scripts()).to.have.length(1);
    expect(scripts()[0]!.textContent).to.not.include('<');
    expect(JSON.parse(scripts()[0]!.textContent)).to.include({ '@type': 'JobPosting', title: 'Agent </script>' });
    element.data = [job(1, { ...complete, validThrough: new Date(0) }), job(2)];
    await element.updateComplete;
    expect(scripts()).to.be.empty;
    await open(element, 0);
    expect(scripts(), 'incomplete').to.be.empty;
    element.data = [job(2, complete)];
    await element.updateComplete;
    expect(scripts()).to.have.length(1);
    element.remove();
    expect(scripts()).to.be.empty;
  });

  it('prints only the open offer, and removes the marks afterwards', async () => {
    const element = await board([job(1, complete), job(2, complete)]);
    await open(element, 0);
    const sheets = document.adoptedStyleSheets.length;
    const print = stub(window, 'print');
    all(element, '[part~="print"]')[0]!.click();
    print.restore();
    expect(print.calledOnce).to.be.true;
    expect(element.hasAttribute('printing')).to.be.true;
    expect(all(element, '.printing')).to.deep.equal([all(element, '[part="item"]')[0]]);
    expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
    dispatchEvent(new Event('afterprint'));
    expect(element.hasAttribute('printing')).to.be.false;
    expect(all(element, '.printing')).to.be.empty;
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });
});

describe('<job-board url-state>', () => {
  const page = location.href;
  afterEach(() => history.replaceState(null, '', page));
  const data = [job(1, { contract: 'CDD', ...complete }), job(2, { contract: 'CDI', ...complete }), job(3)];
  const titles = (element: JobBoard) => all(element, '[part="disclosure"]').map((node) => node.textContent.trim());

  it('restores the choices in the address, and keeps the site’s own parameters', async () => {
    history.replaceState({ site: 1 }, '', '?p=1&offres-contract=CDI&offres-id=2#haut');
    const element = await board(data, { 'url-state': 'offres' });
    expect(titles(element)).to.deep.equal(['Poste 2']);
    expect(all(element, '[part="description"]')).to.have.length(1);
    await open(element, 0);
    expect(location.search + location.hash).to.equal('?p=1&offres-contract=CDI#haut');
    expect(history.state).to.deep.equal({ site: 1 });
  });

  it('shows the open offer, however far down it is', async () => {
    history.replaceState(null, '', '?jobs-id=3');
    expect(titles(await board(data, { 'url-state': '', limit: '1' }))).to.have.length(3);
  });

  it('shows and focuses a message when the offer in the address is gone, with the others below', async () => {
    history.replaceState(null, '', '?jobs-id=4');
    const element = await board(data, { 'url-state': '' });
    const [gone] = all(element, '[part="gone"]');
    expect(gone!.textContent).to.equal(fr.gone);
    expect(element.shadowRoot!.activeElement).to.equal(gone);
    expect(titles(element)).to.have.length(3);
    await open(element, 0);
    expect(all(element, '[part="gone"]')).to.be.empty;
  });

  it('keeps the focus when the open offer disappears later', async () => {
    const element = await board(data, { 'url-state': '' });
    await open(element, 0);
    element.data = data.slice(1);
    await element.updateComplete;
    expect(all(element, '[part="gone"]')).to.have.length(1);
    expect(element.shadowRoot!.activeElement).to.be.null;
  });

  it('restores the previous choices on Back', async () => {
    history.replaceState(null, '', '?p=1');
    const element = await board(data, { 'url-state': 'jobs' });
    const select = all(element, '#contract')[0] as HTMLSelectElement;
    select.value = 'CDD';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(location.search).to.equal('?p=1&jobs-contract=CDD');
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await gone;
    await element.updateComplete;
    expect(location.search).to.equal('?p=1');
    expect(titles(element)).to.have.length(3);
    expect(select.value).to.equal('');
  });

  it('does not change the address without url-state', async () => {
    const element = await board(data);
    await open(element, 0);
    expect(location.href).to.equal(page);
  });
});
