import { expect } from '@open-wc/testing';
import { answerFaults, diagnoseSource } from '../../src/source-diagnosis/index.js';

const PAGE = 'https://commune.test/actualites/';
const SCRIPT = '<script type="module" src="/widgets/commune-widgets.js"></script>';
const LINK = '<a href="/">Mairie</a>';

const read = (body: string, head = SCRIPT) =>
  diagnoseSource(`<html lang="fr"><head>${head}</head><body>${body}</body></html>`, PAGE, 5);
const pageCodes = (body: string, head?: string) => read(body, head).faults.map(({ code }) => code);
const codes = (body: string, head?: string) => read(body, head).widgets[0]!.faults.map(({ code }) => code);

describe('the diagnosis of a page’s source', () => {
  it('has the addresses of its widgets, resolved as the browser does', () => {
    const { base, widgets } = read(
      `<base href="/flux/"><news-feed endpoint="a.json b.json a.json">${LINK}</news-feed>`,
    );
    expect(base).to.equal('https://commune.test/flux/');
    expect(widgets[0]!.urls).to.deep.equal(['https://commune.test/flux/a.json', 'https://commune.test/flux/b.json']);
    expect(widgets[0]!.faults).to.be.empty;
  });

  it('numbers widgets of one name, and checks the first of too many', () => {
    const { widgets, found } = read(`<news-feed endpoint="/a">${LINK}</news-feed>`.repeat(7));
    expect([widgets.length, found]).to.deep.equal([5, 7]);
    expect(widgets[4]!.label).to.equal('<news-feed> n°\u00a05');
  });

  it('requests nothing for the form, a mere link, and an address that is none', () => {
    for (const widget of [
      '<submit-news endpoint="/schema"></submit-news>',
      '<poll-box endpoint="/sondage" mode="link"></poll-box>',
      '<news-feed endpoint="https://nom:secret@commune.test/"></news-feed>',
    ]) {
      expect(read(widget).widgets[0]!.urls, widget).to.be.empty;
    }
    expect(codes(`<news-feed endpoint="ftp://commune.test/">${LINK}</news-feed>`)).to.deep.equal(['endpoint-invalid']);
  });

  it('finds a script tag that the page lacks, or may have in a file of its own', () => {
    const widget = `<news-feed endpoint="/a">${LINK}</news-feed>`;
    const severityWith = (head: string) => read(widget, head).faults.map(({ code, severity }) => `${code} ${severity}`);
    expect(severityWith('')).to.deep.equal(['script-missing error']);
    expect(severityWith('<script src="/theme/tout.js"></script>')).to.deep.equal(['script-missing warning']);
    expect(severityWith(SCRIPT)).to.be.empty;
    expect(severityWith('<script src="https://ailleurs.test/commune-widgets.iife.js" defer></script>')).to.deep.equal([
      'script-integrity warning',
    ]);
  });

  it('takes code that is an example for none', () => {
    expect(pageCodes('<p>&lt;news-feed endpoint="/a"></p>')).to.deep.equal(['snippet-as-text']);
    expect(pageCodes('<pre><b>&lt;news-feed endpoint="/a"></b></pre>')).to.deep.equal(['no-widget']);
    expect(pageCodes(`<template><news-feed></news-feed></template>`)).to.deep.equal(['no-widget']);
  });

  it('knows a misspelt name, but not that of another library', () => {
    expect(pageCodes('<div data-cw="news-fed"></div>')).to.deep.equal(['widget-unknown']);
    expect(pageCodes('<news-fed></news-fed><news-fed></news-fed>')).to.deep.equal(['widget-unknown']);
    expect(pageCodes('<sl-button></sl-button>')).to.deep.equal(['no-widget']);
  });

  it('lets a form send to origins of the page and those that its head or scripts list', () => {
    const form = `<a href="https://api.test/schema#cw=submit-news">Proposer</a>`;
    const links = SCRIPT.replace(' src', ' data-cw-links="on" src');
    expect(codes(form, links)).to.deep.equal(['origin-unlisted']);
    const meta = '<meta name="commune-widgets" data-cw-origins="https://api.test">';
    expect(codes(form, links + meta)).to.be.empty;
    expect(codes(`<p></p>${meta}${form}`, links)).to.deep.equal(['origin-unlisted']);
    expect(codes('<submit-news endpoint="https://api.test/schema"><a href="/">A</a></submit-news>')).to.be.empty;
  });
});

describe('the faults of answers', () => {
  const urls = ['https://a.test/flux?x=1'];
  const codesOf = (status: number | undefined, state: 'ready' | 'empty' | 'error', code?: 'malformed' | 'blocked') =>
    answerFaults(urls, new Map(status ? [[urls[0]!, status]] : []), { state, ...(code && { code }) }).map(
      (fault) => fault.code,
    );

  it('are those of the status, of the format, or of nothing to show', () => {
    expect(codesOf(200, 'ready')).to.be.empty;
    expect(codesOf(200, 'empty')).to.deep.equal(['no-items']);
    expect(codesOf(404, 'error', 'malformed')).to.deep.equal(['http-4xx']);
    expect(codesOf(503, 'error')).to.deep.equal(['http-5xx']);
    expect(codesOf(429, 'error')).to.deep.equal(['rate-limited']);
    expect(codesOf(200, 'error', 'malformed')).to.deep.equal(['malformed']);
    expect(codesOf(undefined, 'error', 'blocked')).to.be.empty;
  });

  it('name the address without its query', () => {
    const [fault] = answerFaults(urls, new Map([[urls[0]!, 200]]), { state: 'error', code: 'malformed' });
    expect(fault!.problem).to.include('https://a.test/flux').and.not.include('x=1');
  });
});
