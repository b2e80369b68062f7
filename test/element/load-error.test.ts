import { expect } from '@open-wc/testing';
import { LoadError, toLoadError } from '../../src/element/load-error.js';
import { HttpError } from '../../src/http/http-error.js';
import { FormatError } from '../../src/sources/format-error.js';

describe('toLoadError', () => {
  it('returns a LoadError unchanged', () => {
    const error = new LoadError('endpoint-missing');
    expect(toLoadError(error)).to.equal(error);
  });

  it('keeps the code and the status of a failed request', () => {
    expect(toLoadError(new HttpError('http-4xx', 404))).to.include({ code: 'http-4xx', status: 404 });
  });

  it('keeps the code and the message of an unreadable response', () => {
    const error = new FormatError('wrong-type', 'an HTML page');
    expect(toLoadError(error)).to.include({ code: 'wrong-type', detail: 'an HTML page', status: undefined });
  });

  it('treats any other error as one of the format on its input', () => {
    expect(toLoadError(new TypeError('x is undefined'))).to.include({ code: 'malformed', detail: 'x is undefined' });
    expect(toLoadError('text')).to.include({ code: 'malformed', detail: 'text' });
  });
});
