import { expect, fixture, html } from '@open-wc/testing';
import { poll as en } from '../../../src/locales/en/poll.js';
import { poll as fr } from '../../../src/locales/fr/poll.js';
import type { Poll } from '../../../src/sources/polls/poll.js';
import type { PollBox } from '../../../src/widgets/poll-box/poll-box.js';
import { all, text, texts } from './box.js';

const choices = [
  { id: 'a', label: 'Oui' },
  { id: 'b', label: 'Non' },
  { id: 'c', label: 'Peut-être' },
];
const closed = (more: Partial<Poll> = {}): Poll => ({
  id: 'p',
  question: 'Une question ?',
  choices,
  minChoices: 1,
  maxChoices: 1,
  closesAt: new Date('2026-03-01T17:00:00Z'),
  status: 'closed',
  resultsPolicy: 'after-vote',
  minimumVoters: 5,
  voters: 7,
  results: choices.map(({ id }, index) => ({ choice: id, votes: [3, 3, 1][index] ?? 0 })),
  ...more,
});

async function shown(data: Poll, attributes: Record<string, string> = {}): Promise<PollBox> {
  const element = document.createElement('poll-box');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  return fixture<PollBox>(html`${element}`);
}

describe('<poll-box>, results', () => {
  it('shows a closed poll as a list of words, with percentages that add up to 100', async () => {
    const element = await shown(closed());
    expect(all(element, 'form')).to.be.empty;
    expect(text(element, 'state')).to.equal(fr.closed);
    expect(texts(element, 'label')).to.deep.equal(['Oui', 'Non', 'Peut-être']);
    expect(texts(element, 'share').map(parseFloat)).to.deep.equal([43, 43, 14]);
    expect(texts(element, 'votes')).to.deep.equal([fr.votes(3), fr.votes(3), fr.votes(1)]);
    expect(text(element, 'question')).to.equal('Une question ?');
    expect(all(element, 'h3')).to.have.length(1);
  });

  it('draws bars as long as the percentages, hidden from assistive technology', async () => {
    const element = await shown(closed());
    expect(all(element, '[part="bar"]').map((bar) => bar.getAttribute('aria-hidden'))).to.deep.equal(
      Array(3).fill('true'),
    );
    expect(all(element, '[part="fill"]').map((fill) => fill.style.inlineSize)).to.deep.equal(['43%', '43%', '14%']);
  });

  it('says that percentages are of voters if several choices are allowed', async () => {
    const element = await shown(closed({ maxChoices: 2, voters: 4 }));
    expect(texts(element, 'share')).to.deep.equal([75, 75, 25].map((share) => fr.share(share, true)));
    expect(fr.share(75, true)).to.equal('75\u00a0% des votants');
  });

  it('shows only percentages with no-counts', async () => {
    expect(texts(await shown(closed(), { 'no-counts': '' }), 'votes')).to.be.empty;
  });

  it('shows the organiser, the number of voters, the closing date and the notice', async () => {
    const element = await shown(closed({ organiser: 'Mairie' }));
    expect(texts(element, 'facts')[0]).to.equal(
      [fr.organiser('Mairie'), fr.voters(7), fr.closedOn('01/03/2026 - 18:00'), fr.notice].join(' '),
    );
    expect(all(element, 'time')[0]!.getAttribute('datetime')).to.equal('2026-03-01T18:00:00+01:00');
    expect(fr.notice).to.match(/^Sondage indicatif/);
    expect(text(await shown(closed({ notice: 'Pour le conseil.' })), 'indicative')).to.equal('Pour le conseil.');
  });

  const open: Partial<Poll> = { status: 'open', results: undefined };
  for (const [title, more, attributes, sentence] of [
    ['that are for voters', open, { mode: 'results' }, fr.hidden['after-vote']],
    ['that are for later', { ...open, resultsPolicy: 'after-close' }, { mode: 'results' }, fr.hidden['after-close']],
    ['that nobody sees', { results: undefined, resultsPolicy: 'never' }, {}, fr.hidden.never],
    ['of too few voters', { results: undefined, voters: 4 }, {}, fr.minimum(5)],
    [
      'of one that everybody may see, of too few voters',
      { ...open, resultsPolicy: 'always', voters: 0 },
      { mode: 'results' },
      fr.minimum(5),
    ],
    ['that the server keeps for no reason that it gives', { results: undefined }, {}, fr.hidden.unavailable],
  ] as const) {
    it(`says why there are no results ${title}`, async () => {
      const element = await shown(closed(more), attributes);
      expect(all(element, 'form')).to.be.empty;
      expect(text(element, 'hidden')).to.equal(sentence);
      expect(texts(element, 'result')).to.be.empty;
    });
  }

  it('says from how many votes on results are shown', () => {
    expect(fr.minimum(20)).to.match(/résultats .*à partir de 20.votants/i);
    expect(en.minimum(1)).to.include('1 voter ');
  });

  it('shows public results below the form, collapsed', async () => {
    const element = await shown(closed({ status: 'open', resultsPolicy: 'always' }));
    expect(all(element, 'form')).to.have.length(1);
    expect(all(element, 'details:not([open]) [part="result"]')).to.have.length(3);
  });

  it('shows the results of an open poll instead of the form with mode="results"', async () => {
    const element = await shown(closed({ status: 'open', resultsPolicy: 'always' }), { mode: 'results' });
    expect(all(element, 'form, details')).to.be.empty;
    expect(texts(element, 'result')).to.have.length(3);
  });

  it('treats results with the policy after-vote as a vote of this visitor', async () => {
    const element = await shown(closed({ status: 'open' }));
    expect(all(element, 'form')).to.be.empty;
    expect(text(element, 'sentence')).to.equal(fr.outcomes['already-elsewhere']);
  });

  it('shows when a poll opens, and no form before', async () => {
    const element = await shown(
      closed({ status: 'scheduled', opensAt: new Date('2026-02-01T07:00:00Z'), results: undefined, voters: 0 }),
    );
    expect(all(element, 'form')).to.be.empty;
    expect(texts(element, 'state')).to.deep.equal([fr.scheduled]);
    expect(text(element, 'date')).to.equal(fr.opens('01/02/2026 - 08:00'));
    expect(texts(element, 'voters')).to.be.empty;
    expect(texts(element, 'hidden')).to.be.empty;
  });

  it('uses the language of the page', async () => {
    const element = await shown(closed(), { lang: 'en' });
    expect(texts(element, 'votes')).to.deep.equal(['3 votes', '3 votes', '1 vote']);
    expect(text(element, 'heading')).to.equal('Poll');
  });

  for (const junk of [{}, 7, [], { choices: 3, status: 'open' }, { ...closed(), closesAt: 'demain', status: 'open' }]) {
    it(`does not throw into a page that sets ${JSON.stringify(junk).slice(0, 40)}`, async () => {
      const element = await shown(junk as unknown as Poll);
      expect(element.shadowRoot!.querySelector('[part="base"]')).to.exist;
    });
  }
});
