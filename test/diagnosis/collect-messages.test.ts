import { expect } from '@open-wc/testing';
import { collectMessages } from '../../src/diagnosis/collect-messages.js';
import { shared, warnOnce } from '../../src/shared.js';

describe('collectMessages', () => {
  const { warn } = console;
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    shared.warned.clear();
    console.warn = (line: string) => void lines.push(line);
  });
  afterEach(() => (console.warn = warn));

  it('returns the messages for the webmaster, whether logged before or not, and logs none', () => {
    warnOnce('first');
    lines.length = 0;
    const heard = collectMessages(() => {
      warnOnce('first');
      warnOnce('second');
    });
    expect(heard).to.deep.equal(['first', 'second']);
    expect(lines).to.deep.equal([]);
  });

  it('leaves later messages unaffected, also after an error', () => {
    expect(() =>
      collectMessages(() => {
        throw new Error('wrong');
      }),
    ).to.throw('wrong');
    warnOnce('third');
    expect(lines).to.deep.equal(['[commune-widgets] third\nRapport\u00a0: ?commune-debug']);
    expect([...shared.warned]).to.deep.equal(['third']);
  });
});
