import { expect } from '@open-wc/testing';
import { prefix, text } from '../../src/element/text-attributes.js';

describe('an attribute that is a text', () => {
  it('is trimmed, and empty without the attribute', () => {
    const read = (value: string | null): unknown => text.fromAttribute?.(value);
    expect(read('  Agenda ')).to.equal('Agenda');
    expect(read(null)).to.equal('');
  });
});

describe('an attribute that is the prefix of parameters', () => {
  const read = prefix('news');

  it('is the given one, without characters that an address would escape', () => {
    expect(read(' actualités ')).to.equal('actualits');
    expect(read('a-b_1')).to.equal('a-b_1');
  });

  it('is that of the widget if the attribute has no value, or none that can be used', () => {
    expect(read('')).to.equal('news');
    expect(read('é')).to.equal('news');
  });

  it('is none without the attribute', () => {
    expect(read(null)).to.equal('');
  });
});
