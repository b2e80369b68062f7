import { expect } from '@open-wc/testing';

interface Inside extends Window {
  /** The warnings to webmasters. */
  lines: string[];
  load(url: string): Promise<unknown>;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const page = (markup: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="${XHTML}" lang="fr"><head><title>Commune</title>
<script>window.lines = []; console.warn = (line) => lines.push(line); window.load = (url) => import(url);</script></head>
<body>${markup}</body></html>`;

const loaded = (element: Element) => new Promise((resolve) => element.addEventListener('load', resolve));

/** Opens a page parsed as XML in a frame, and runs the library in it. */
async function open(markup: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([page(markup)], { type: 'application/xhtml+xml' }));
  document.body.append(frame);
  await loaded(frame);
  URL.revokeObjectURL(frame.src);
  // Imported, because in XML documents not every browser fires `load` for a module script.
  const { load } = frame.contentWindow as Inside;
  await load(`${location.origin}/src/widgets/news-feed/define.ts`);
  const { watchPage } = (await load(`${location.origin}/src/embed/watch.ts`)) as { watchPage(): void };
  watchPage();
  return frame;
}

describe('a page sent as application/xhtml+xml', () => {
  const forms = {
    'a placeholder':
      '<div data-cw="news-feed" data-cw-endpoint="/feed.json"><a href="/actualites">Actualités</a></div>',
    'a tag': '<news-feed endpoint="/feed.json"><a href="/actualites">Actualités</a></news-feed>',
  };
  for (const [form, markup] of Object.entries(forms)) {
    it(`keeps the link of ${form}, with one message on the reason`, async () => {
      const frame = await open(markup);
      const { contentDocument: inside, contentWindow } = frame;
      expect(inside!.contentType).to.equal('application/xhtml+xml');
      expect(inside!.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
      expect(inside!.querySelector('news-feed')?.shadowRoot ?? null).to.equal(null);
      const { lines } = contentWindow as Inside;
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('application/xhtml+xml');
      frame.remove();
    });
  }
});
