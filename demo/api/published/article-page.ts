import { html, raw } from 'hono/html';
import { common } from '../../../src/locales/fr/common.js';
import { events } from '../../../src/locales/fr/events.js';
import { dateTime } from '../../../src/locales/fr/event-summary.js';
import { isoInZone, wallClock } from '../../../src/text/time-zone.js';
import { TIME_ZONE } from '../commune-day.js';
import { imagePath } from '../submissions/image-address.js';
import type { StoredSubmission } from '../submissions/submission.js';
import { articleDataPath } from './article-address.js';
import { imagesHtml, textHtml } from './content.js';
import { isRevised, summaryOf } from './feed.js';
import { type LinkedDataContext, linkedData } from './json-ld.js';
import { dataBlock, renderPage, type Html } from './page.js';

/** The page of one published proposal. */
export function articlePage(submission: StoredSubmission, context: LinkedDataContext): Html {
  const { title, type, summary, body, images } = submission;
  const { publisher, section, url } = context;
  return renderPage({
    title,
    site: publisher.name,
    head: html`<meta name="description" content="${summaryOf(submission)}" />
      <link rel="canonical" href="${url}" />
      <link rel="alternate" type="application/feed+json" href="${context.urlOf(articleDataPath(submission.reference))}" />
      ${dataBlock(linkedData(submission, context))}`,
    content: html`<article>
      ${section && html`<p class="section">${section}</p>`}
      <h1>${title}</h1>
      ${renderDates(submission)} ${type === 'event' && renderEvent(submission)}
      ${summary && html`<p class="lead">${summary}</p>`} ${body && raw(textHtml(body))}
      ${raw(imagesHtml(images, ({ id }) => `../${imagePath(id)}`))} ${renderLinks(submission)}
      <p class="note">Texte proposé à la mairie, et relu par elle avant sa publication.</p>
    </article>`,
  });
}

/** The page for an address without a published proposal. `isOver` if it was an event that has ended. */
export function gonePage(isOver: boolean, site: string): Html {
  const title = isOver ? 'Cet événement est terminé' : 'Cette page n’existe pas, ou n’existe plus';
  return renderPage({
    title,
    site,
    head: html`<meta name="robots" content="noindex" />`,
    content: html`<h1>${title}</h1>
      <p>
        ${
          isOver
            ? 'Son dernier jour est passé, et sa page n’est plus en ligne.'
            : 'Ce qui était publié ici a été retiré, ou est resté en ligne aussi longtemps que prévu. Vérifiez aussi l’adresse.'
        }
      </p>
      <p><a href="/">Aller à l’accueil du site</a></p>`,
  });
}

function renderDates(submission: StoredSubmission): Html {
  const { decidedAt, changedAt } = submission;
  return html`<p class="dates">
    ${decidedAt && html`<span>Publié le ${renderTime(decidedAt)}</span>`}
    ${changedAt && isRevised(submission) && html`<span>Mis à jour le ${renderTime(changedAt)}</span>`}
  </p>`;
}

function renderTime(date: Date): Html {
  return html`<time datetime="${isoInZone(date, TIME_ZONE)}">${common.longDateTime(wallClock(date, TIME_ZONE))}</time>`;
}

function renderEvent(event: StoredSubmission): Html {
  const status = event.eventStatus !== 'confirmed' && events.statuses[event.eventStatus];
  const facts = [
    ['État', status],
    ['Quand', renderDateList(event)],
    ['Où', [event.place, event.address, event.commune].filter(Boolean).join(', ')],
    ['Tarif', event.price],
  ] as const;
  return html`<dl>
    ${facts.map(([name, value]) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

function renderDateList({ dates, allDay }: StoredSubmission): Html {
  const texts = dates.map((date) => {
    const text = dateTime(date, allDay, TIME_ZONE);
    return date.cancelled ? html`<s>${text}</s> (${events.statuses.cancelled.toLowerCase()})` : html`${text}`;
  });
  return texts.length > 1 ? html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>` : html`${texts}`;
}

/**
 * The addresses that the sender gave. They are `http:` or `https:`, and marked for search engines as not recommended by
 * the commune.
 */
function renderLinks({ url, ticketUrl }: StoredSubmission): Html | undefined {
  const links = [
    ['Billetterie', ticketUrl],
    ['En savoir plus', url],
  ] as const;
  if (!url && !ticketUrl) return undefined;
  return html`<ul class="links">
    ${links.map(([label, href]) => href && html`<li><a href="${href}" rel="ugc noopener">${label} (${new URL(href).host})</a></li>`)}
  </ul>`;
}
