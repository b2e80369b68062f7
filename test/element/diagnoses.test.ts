import { expect } from '@open-wc/testing';
import { diagnose, diagnoses } from '../../src/element/diagnoses.js';
import { LoadError, type LoadErrorCode } from '../../src/element/load-error.js';
import { limits } from '../../src/limits.js';
import { common } from '../../src/locales/fr/common.js';

describe('diagnoses', () => {
  it('has a message for the webmaster for every message to visitors', () => {
    expect(diagnoses).to.have.all.keys(Object.keys(common.errors));
  });

  it('states the library’s limits', () => {
    expect(diagnoses.timeout).to.include(`${limits.requestTimeout / 1000}\u00a0secondes`);
    expect(diagnoses['too-large']).to.include(`${limits.body / 1024 / 1024}\u00a0Mo`);
    expect(diagnoses['too-large']).to.include(`${limits.calendarBody / 1024 / 1024}\u00a0Mo`);
  });

  it('contains the widget, the remedy, the code and the status', () => {
    expect(diagnose('news-feed', new LoadError('http-4xx', '', 403))).to.equal(
      `<news-feed> ${diagnoses['http-4xx']} [http-4xx 403]`,
    );
  });

  it('ends with the technical detail, unless it repeats the code', () => {
    const line = (detail: string): string => diagnose('news-feed', new LoadError('malformed', detail));
    expect(line('Unexpected token')).to.match(/\[malformed\] — Unexpected token$/);
    expect(line('malformed' satisfies LoadErrorCode)).to.match(/\[malformed\]$/);
  });
});
