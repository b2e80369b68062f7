import { expect } from '@open-wc/testing';
import { onSite, readSite } from '../../demo/studio/site.js';

describe('readSite', () => {
  it('completes an address without a scheme', () => {
    expect(readSite(' www.ma-commune.fr ')).to.equal('https://www.ma-commune.fr/');
    expect(readSite('http://localhost:8080/commune/')).to.equal('http://localhost:8080/commune/');
  });

  it('is empty for no address, and undefined for what is none', () => {
    expect(readSite('  ')).to.equal('');
    for (const text of ['mairie', 'ma commune.fr', 'javascript:alert(1)', 'ftp://a.example', 'https://'])
      expect(readSite(text), text).to.equal(undefined);
  });
});

describe('onSite', () => {
  it('makes every address absolute', () => {
    expect(onSite(' /a.json  https://b.example/b ', 'a.example/x/')).to.equal(
      'https://a.example/a.json https://b.example/b',
    );
  });

  it('keeps addresses relative while the site is not known', () => {
    expect(onSite('/a.json', '')).to.equal('/a.json');
  });

  it('keeps an invalid or empty address unchanged', () => {
    expect(onSite('http://', 'https://a.example')).to.equal('http://');
    expect(onSite(' ', 'https://a.example')).to.equal('');
  });
});
