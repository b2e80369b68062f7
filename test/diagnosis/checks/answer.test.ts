import { expect } from '@open-wc/testing';
import '../../../src/index.js';
import { read, unreadable } from '../../../src/diagnosis/checks/answer.js';
import type { Fault } from '../../../src/diagnosis/finding.js';
import type { Widget } from '../../../src/diagnosis/widget.js';
import { weatherSample } from '../../support/samples.js';
import { told } from '../subjects.js';

const widget = (attributes: Record<string, string> = {}, tag = 'news-feed'): Widget => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element as unknown as Widget;
};

const answer = (text: string, contentType = 'application/json', status = 200) => ({
  body: new TextEncoder().encode(text),
  contentType,
  url: 'https://a.test/flux?key=secret',
  status,
});

/** The fault reported for an answer that cannot be parsed. */
async function faultOf(
  text: string,
  contentType?: string,
  attributes?: Record<string, string>,
  tag?: string,
): Promise<Fault> {
  const asked = widget(attributes, tag);
  try {
    await read(asked, answer(text, contentType));
  } catch (reason) {
    return await unreadable(asked, answer(text, contentType), reason);
  }
  throw new Error('The answer could be read.');
}

describe('the check of a response', () => {
  it('parses it as the widget does', async () => {
    const feed = '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"A"}]}';
    expect(await read(widget(), answer(feed))).to.have.length(1);
    expect(await read(widget(), answer('', '', 204))).to.equal(null);
  });

  const wrong: [title: string, text: string, type: string | undefined, expected: RegExp, detail?: string][] = [
    ['is a page', '<!doctype html><title>Erreur &eacute;</title>', 'text/html', /^wrong-type: .*page HTML/, 'Erreur é'],
    ['is something else', '%PDF-1.7', 'application/pdf', /^wrong-type: .*application\/pdf/, '%PDF'],
    [
      'is JSON that breaks off',
      '{"version": "https://jsonfeed.org/version/1.1", "items": [',
      undefined,
      /ligne 1, colonne 59/,
    ],
    [
      'is JSON in the wrong encoding of quotes',
      '{“items”: []}',
      undefined,
      /^malformed: .*JSON.*colonne 2/,
      '→“items”',
    ],
    ['is empty', ' \n', undefined, /^malformed: .*vide/],
    ['ends in its first item', '<rss><channel><item><title>x', 'text/xml', /^malformed: .*XML.*colonne 29/],
    ['is that of another service', weatherSample.json, undefined, /^unknown-format: .*<weather-card>/],
    ['is of no known shape', '{"agenda": []}', undefined, /^unknown-format: .*relais/, '{"agenda": []}'],
  ];
  for (const [title, text, type, expected, detail = ''] of wrong) {
    it(`reports a response that ${title}`, async () => {
      const fault = await faultOf(text, type);
      expect(told([fault])[0])
        .to.match(expected)
        .and.not.to.contain('secret');
      expect(fault.detail ?? '').to.contain(detail);
    });
  }

  it('reports a syntax error in the JSON-LD of a page, with its position', async () => {
    const page =
      '<!doctype html>\n<title>Offre</title>\n<script type="application/ld+json">{"@type": "JobPosting",}</script>';
    expect(told([await faultOf(page, 'text/html', {}, 'job-board')])[0]).to.match(
      /^malformed: .*JSON-LD.*ligne 3, colonne 59/,
    );
  });

  it('reports an unknown format', async () => {
    expect(told([await faultOf('[]', undefined, { format: 'rss2' })])[0]).to.match(/^unknown-format: .*« rss2 »/);
  });
});
