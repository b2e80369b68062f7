import { expect } from '@open-wc/testing';
import { define } from '../../src/element/define.js';
import { shared } from '../../src/shared.js';

describe('define', () => {
  const element = () => class extends HTMLElement {};
  const lines: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    lines.length = 0;
    shared.warned.clear();
    console.warn = (line: string) => void lines.push(line);
  });
  afterEach(() => (console.warn = warn));

  it('registers an element', () => {
    const First = element();
    define('define-first', First);
    expect(customElements.get('define-first')).to.equal(First);
  });

  it('keeps the first copy of the same version, without a message', () => {
    const First = element();
    define('define-twice', First);
    define('define-twice', element());
    expect(customElements.get('define-twice')).to.equal(First);
    expect(lines).to.be.empty;
  });

  it('keeps the first of two versions, with one message for all elements', () => {
    const { version } = shared;
    define('define-version-a', element());
    define('define-version-b', element());
    shared.version = '0.0.1';
    define('define-version-a', element());
    define('define-version-b', element());
    shared.version = version!;
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('0.0.1');
  });

  it('keeps a tag of another library, with a message that names it', () => {
    const Other = element();
    customElements.define('define-taken', Other);
    define('define-taken', element());
    expect(customElements.get('define-taken')).to.equal(Other);
    expect(lines[0]).to.contain('<define-taken>');
  });
});
