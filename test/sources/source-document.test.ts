import { expect } from '@open-wc/testing';
import { SourceDocument } from '../../src/sources/source-document.js';

const isHtml = (text: string) =>
  new SourceDocument({ body: new TextEncoder().encode(text), contentType: '', url: 'https://a.fr/' }).isHtml;

describe('SourceDocument', () => {
  it('recognises an HTML page by its first tag, after any comments', () => {
    expect(isHtml('<!DOCTYPE html><p>Connexion')).to.equal(true);
    expect(isHtml('\n<!-- cache --> <!-- <rss> -- -->\n<html lang="fr">')).to.equal(true);
    expect(isHtml('<!-- <html> --><rss/>')).to.equal(false);
    expect(isHtml('<!-- never closed <html>')).to.equal(false);
  });

  it('reads JSON after PHP warnings, but no page that looks similar', () => {
    const warning = '<br />\n<b>Warning</b>:  Undefined key in <b>/a.php</b> on line <b>2</b><br />\n';
    const json = (text: string) =>
      new SourceDocument({ body: new TextEncoder().encode(text), contentType: '', url: 'https://a.fr/' }).json;
    expect(json(`${warning}${warning}{"a":[1]}`)).to.deep.equal({ a: [1] });
    expect(json(`${warning}<rss><item><![CDATA[a<br />\n[…] b]]></item></rss>`)).to.equal(undefined);
  });

  it('takes linear time for a long sequence of comments', () => {
    expect(isHtml(`${'<!-- a -->'.repeat(150)}<rss/>`)).to.equal(false);
    expect(isHtml(`${'<!-- a -->'.repeat(150)}<html>`)).to.equal(true);
  });
});
