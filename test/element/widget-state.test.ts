import { expect } from '@open-wc/testing';
import { reflectState, stateOf } from '../../src/element/widget-state.js';

/** An `ElementInternals` with custom states only. */
const internalsWith = (states: Partial<Set<string>>): ElementInternals => ({ states }) as unknown as ElementInternals;

describe('the state of a widget', () => {
  it('is what it has loaded, and whether its attributes leave anything of it', () => {
    const never = (): boolean => false;
    expect(stateOf({ loading: false }, never)).to.equal('idle');
    expect(stateOf({ loading: true }, never)).to.equal('loading');
    expect(stateOf({ error: new Error(), loading: false }, never)).to.equal('error');
    expect(stateOf({ data: null, loading: false }, never)).to.equal('empty');
    expect(stateOf({ data: ['a'], loading: false }, never)).to.equal('ready');
    expect(stateOf({ data: ['a'], loading: false }, () => true)).to.equal('empty');
    expect(stateOf({ data: ['a'], error: new Error(), loading: false }, never)).to.equal('stale');
  });

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
});
