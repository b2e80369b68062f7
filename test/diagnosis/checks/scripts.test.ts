import { expect } from '@open-wc/testing';
import { scriptFaults } from '../../../src/diagnosis/checks/scripts.js';
import { codes, told } from '../subjects.js';

/** Adds script tags that load nothing, because browsers ignore scripts of an unknown type. */
const put = (...tags: Record<string, string>[]): void => {
  for (const attributes of tags) {
    const script = document.createElement('script');
    script.className = 'tried';
    script.type = 'text/plain';
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    document.body.append(script);
  }
};

describe('the check of the script tags', () => {
  afterEach(() => {
    for (const script of document.querySelectorAll('script.tried')) script.remove();
  });

  const own = `${location.origin}/widgets/commune-widgets.iife.js`;
  const foreign = 'https://cdn.test/1.0.0/commune-widgets.iife.js';

  it('accepts one script of the site’s own', () => {
    put({ src: own, 'data-cw-lang': 'fr', 'data-cw-origins': 'https://a.test' });
    expect(told(scriptFaults())).to.deep.equal([]);
  });

  it('accepts scripts that each register another widget', () => {
    put({ src: '/commune-widgets.iife.js' });
    put({ src: 'https://cdn.test/other.js', 'data-cwd': 'x' });
    expect(told(scriptFaults())).to.deep.equal([]);
  });

  it('reports a script of another site without integrity', () => {
    put({ src: foreign });
    expect(told(scriptFaults())[0]).to.match(/^script-integrity: .*cdn\.test.*crossorigin="anonymous".*version exacte/);
  });

  it('reports integrity at an address whose content changes, but not at that of an exact version', () => {
    put({ src: 'https://cdn.test/v1/commune-widgets.iife.js', integrity: 'sha384-a', crossorigin: '' });
    expect(told(scriptFaults())[0]).to.match(/^script-integrity: .*prochaine version.*\/v1\.0\.0\//);
    document.querySelector('script.tried')?.setAttribute('src', 'https://cdn.test/v1.0.0-a.1/commune-widgets.iife.js');
    expect(told(scriptFaults())).to.deep.equal([]);
  });

  it('reports integrity without the crossorigin attribute that browsers need for it', () => {
    put({ src: foreign, integrity: 'sha384-a' });
    expect(codes(scriptFaults())).to.deep.equal(['script-crossorigin']);
  });

  it('reports a script that is loaded twice', () => {
    put({ src: own }, { src: '/news-feed.js' });
    expect(codes(scriptFaults())).to.contain('script-twice');
  });

  it('reports only the attributes in which the scripts differ', () => {
    put({ src: own, 'data-cw-lang': 'fr', 'data-cw-origins': 'https://a.test' });
    put({ src: own, 'data-cw-lang': 'fr', 'data-cw-origins': 'https://b.test', 'data-cw-theme': 'dark' });
    const [line = ''] = told(scriptFaults()).filter((each) => each.startsWith('script-twice'));
    expect(line).to.match(/data-cw-origins.*https:\/\/a\.test \/ https:\/\/b\.test.*data-cw-theme.*rien \/ dark/);
    expect(line).not.to.match(/data-cw-lang|« src/);
  });

  it('reports a module that is loaded as a classic script', () => {
    put({ src: '/widgets/commune-widgets.js' });
    expect(told(scriptFaults())[0]).to.match(/^script-type: .*type="module"/);
  });

  it('reports an unknown setting with the most similar one', () => {
    put({ 'data-cw-origin': 'https://a.test' }, { 'data-cw-prefix': 'Cw-', 'data-cw-time-zone': 'Paris' });
    const lines = told(scriptFaults());
    expect(lines[0]).to.match(/^setting-unknown: .*data-cw-origin .*« data-cw-origins »/);
    expect(lines[1]).to.match(/^setting-value: .*data-cw-time-zone/);
    expect(lines[2]).to.match(/^setting-value: .*data-cw-prefix/);
  });
});
