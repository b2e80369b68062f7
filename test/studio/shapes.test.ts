import { expect } from '@open-wc/testing';
import { noteShape, shapeOf } from '../../demo/studio/shapes.js';
import { SourceDocument } from '../../src/sources/source-document.js';

const note = (name: string, body: string): string => {
  const url = `https://a.example/${name}`;
  noteShape(new SourceDocument({ body: new TextEncoder().encode(body), contentType: 'text/plain', url }));
  return url;
};

describe('shapeOf', () => {
  for (const [name, body, shape] of [
    ['feed.json', '{"items": []}', 'Réponse JSON'],
    ['warned.json', '<br />\n<b>Warning</b>: x<br />\n[]', 'Réponse JSON'],
    ['agenda.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'Calendrier iCalendar'],
    ['feed', '\n<?xml version="1.0"?><rss/>', 'Flux XML'],
    ['agenda/', '<!doctype html><html></html>', 'Page HTML'],
    ['text', 'Bonjour', 'Réponse'],
  ] as const) {
    it(`calls ${name} “${shape}”, by its content`, () => {
      expect(shapeOf(note(name, body), '')).to.equal(shape);
    });
  }

  it('is that of the address, whatever came after it', () => {
    const feed = note('feed', '<rss/>');
    note('other.json', '{}');
    expect(shapeOf(feed, 'auto')).to.equal('Flux XML');
  });

  it('is a general word for an address of which nothing was noted', () => {
    note('feed', '<rss/>');
    expect(shapeOf('https://a.example/moved', '')).to.equal('Réponse');
  });

  it('is each of several addresses, each name once', () => {
    const all = [note('feed', '<rss/>'), note('feed.json', '{}'), note('atom', '<feed/>')];
    expect(shapeOf(all.join(' '), '')).to.equal('Flux XML, Réponse JSON');
  });

  it('is the chosen format, which is not detected', () => {
    expect(shapeOf(note('feed', '<rss/>'), 'atom')).to.equal('Format «\u00a0atom\u00a0»');
  });
});
