import { html } from 'hono/html';
import { parse } from '../src/sources/index.js';
import type { NewsItem } from '../src/sources/news/news-item.js';
import { RECORDED_ORIGIN } from './recordings/answer.js';
import { jsonFeed, spip, wordpress } from './recordings/news-answers.js';

/** A news item as shown on its own page. */
type Article = NewsItem & { text: string };

const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'Europe/Paris' });

/** The page of the recorded news item at this path and query, before `site.ts` inserts the includes. */
export async function articleAt(path: string, now: Date): Promise<string | undefined> {
  const article = articles(now).find(({ url }) => url === RECORDED_ORIGIN + path);
  return article && renderArticle(article);
}

/** The news as the widget parses them; the whole text, which only one of the feeds has, is added. */
function articles(now: Date): Article[] {
  const texts = wholeTexts(jsonFeed.body('usual', now) ?? '');
  return [jsonFeed, spip, wordpress].flatMap(({ contentType, body }) => {
    const bytes = new TextEncoder().encode(body('usual', now));
    const items = parse('news', { body: bytes, contentType, url: RECORDED_ORIGIN });
    return items.map((item) => ({ ...item, text: texts.get(item.url) ?? '' }));
  });
}

function wholeTexts(feed: string): Map<string | undefined, string> {
  const { items } = JSON.parse(feed) as { items: { url: string; content_text?: string }[] };
  return new Map(items.map(({ url, content_text: text = '' }) => [url, text]));
}

async function renderArticle({ title, summary, text, image, categories, published }: Article): Promise<string> {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <!--#include file="head.html" -->
        <title>${title} – Saint-Martin-des-Prés</title>
        <script type="module" src="/dist/commune-widgets.js"></script>
      </head>
      <body>
        <!--#include file="header.html" -->
        <main id="contenu" class="prose article" tabindex="-1">
          <article>
            <p class="kicker">${categories.join(' · ')}</p>
            <h1>${title}</h1>
            ${published ? html`<p class="date">Publié le ${renderTime(published)}</p>` : ''}
            ${image ? html`<img src="${image.url.replace(RECORDED_ORIGIN, '')}" alt="${image.alt ?? ''}" />` : ''}
            <p class="lead">${summary}</p>
            ${text
              .split('\n\n')
              .filter(Boolean)
              .map((paragraph) => html`<p>${paragraph}</p> `)}
          </article>
          <aside aria-label="Dernières actualités">
            <news-feed endpoint="/api/actualites.json /api/news" heading="Dernières actualités" layout="compact" limit="4">
              <p><a href="/actualites/">Toutes les actualités</a></p>
            </news-feed>
          </aside>
        </main>
        <!--#include file="footer.html" -->
      </body>
    </html> `;
}

function renderTime(date: Date): ReturnType<typeof html> {
  return html`<time datetime="${date.toISOString()}">${day.format(date)}</time>`;
}
