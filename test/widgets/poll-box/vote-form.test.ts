import { expect } from '@open-wc/testing';
import { poll as strings } from '../../../src/locales/fr/poll.js';
import type { Poll } from '../../../src/sources/polls/poll.js';
import { VoteForm } from '../../../src/widgets/poll-box/vote-form.js';

const poll = (more: Partial<Poll> = {}): Poll => ({
  id: 'fete',
  question: 'Quelle date ?',
  choices: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
  minChoices: 1,
  maxChoices: 1,
  status: 'open',
  resultsPolicy: 'always',
  minimumVoters: 0,
  ...more,
});
const several = poll({ minChoices: 2, maxChoices: 2 });

describe('VoteForm', () => {
  let form: VoteForm;
  let updates: number;
  beforeEach(() => {
    updates = 0;
    form = new VoteForm({ requestUpdate: () => updates++ });
  });

  it('keeps one ticked choice where one is allowed', () => {
    form.choose(poll(), 'a', true);
    form.choose(poll(), 'b', true);
    expect(form.chosen).to.deep.equal(['b']);
  });

  it('keeps several ticked choices in the order of the poll, and clears one', () => {
    form.choose(several, 'c', true);
    form.choose(several, 'a', true);
    expect(form.chosen).to.deep.equal(['a', 'c']);
    form.choose(several, 'c', false);
    expect(form.chosen).to.deep.equal(['a']);
  });

  it('sends no choice that the poll no longer has', () => {
    form.choose(poll(), 'c', true);
    const shorter = poll({ choices: poll().choices.slice(0, 2) });
    expect(form.validate(shorter, strings)).to.equal(undefined);
    expect(form.problem).to.equal(strings.tooFew(1));
  });

  for (const [chosen, problem] of [
    [['a'], strings.tooFew(2)],
    [['a', 'b', 'c'], strings.tooMany(2)],
    [['a', 'b'], ''],
  ] as const) {
    it(`says « ${problem} » with ${chosen.length} choices where two are wanted`, () => {
      form.reset(chosen);
      expect(form.validate(several, strings)).to.deep.equal(problem ? undefined : chosen);
      expect(form).to.include({ problem, invalid: problem !== '' });
      expect(form.takeFocus()).to.equal(problem ? 'first-choice' : undefined);
    });
  }

  it('wants one choice of a poll that a page has set without numbers', () => {
    const incomplete = { ...poll(), minChoices: undefined, maxChoices: undefined } as unknown as Poll;
    expect(form.validate(incomplete, strings)).to.equal(undefined);
    form.choose(incomplete, 'a', true);
    expect(form.validate(incomplete, strings)).to.deep.equal(['a']);
  });

  it('removes the problem when a choice is ticked', () => {
    form.validate(poll(), strings);
    form.choose(poll(), 'a', true);
    expect(form).to.include({ problem: '', invalid: false });
  });

  it('changes the text of a problem that is shown again, so that it is announced again', () => {
    form.showProblem('Non.');
    form.showProblem('Non.');
    expect(form.problem).to.equal('Non.\u00a0');
  });

  it('starts a change with the choices of the vote, and forgets them when it is cancelled', () => {
    form.showOutcome('cast', 'outcome');
    form.change(true, ['b']);
    expect(form).to.deep.include({ chosen: ['b'], changing: true, outcome: undefined });
    expect(form.takeFocus()).to.equal('choices');
    form.choose(poll(), 'a', true);
    form.change(false, ['b']);
    expect(form).to.deep.include({ chosen: ['b'], changing: false });
    expect(form.takeFocus()).to.equal('outcome');
  });

  it('names the element to focus once', () => {
    form.showOutcome('cast', 'outcome');
    expect([form.takeFocus(), form.takeFocus()]).to.deep.equal(['outcome', undefined]);
  });

  it('renders again after each action of the visitor and each result', () => {
    form.choose(poll(), 'a', true);
    form.change(true);
    form.showProblem('Non.');
    form.showOutcome('cast', 'outcome');
    expect(updates).to.equal(4);
  });
});
