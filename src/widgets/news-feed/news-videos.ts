import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { addSheet } from '../../element/add-sheet.js';
import { video as en } from '../../locales/en/video.js';
import { video as fr } from '../../locales/fr/video.js';
import { localize, type Locale } from '../../locales/locale.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { videoPage } from '../../sources/news/video-site.js';
import { httpUrl, toUrl, uriComponent } from '../../text/urls.js';
import { videoRules } from './video-rules.js';

/** The settings of the feed with which a video is rendered. */
export interface VideoContext {
  /** BCP 47. */
  language: string;
  /** The address of the page. */
  pageUrl: string;
  news: Pick<Locale['news'], 'untitled'>;
}

/** A video as it is loaded when the visitor plays it. */
interface Playable {
  /** The address of the file, or of the page of the video. */
  url: string;
  /** The address of the player of its site. `undefined` for a file. */
  frame?: string | undefined;
  /** The name of the site, or its host. */
  site: string;
  /** Whether the video is of another origin than the page, which then learns of the visit. */
  isForeign: boolean;
}

/** YouTube plays only for pages that say their origin, whatever the policy of the page is. */
const REFERRER = 'strict-origin-when-cross-origin';

/**
 * The videos of a feed, played in place, one at a time. Before the visitor presses the button nothing is requested. What
 * the page's policy or the site refuses can still be opened by its link.
 */
export class NewsVideos implements ReactiveController {
  /** The video that the visitor has asked for; another object with every change. */
  played?: Readonly<{ id: string; isRefused: boolean }> | undefined;
  private violations?: AbortController | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly announce: (text: string, urgent?: boolean) => void,
  ) {
    host.addController(this);
    // None while a page is prerendered.
    if (host.shadowRoot) addSheet(host.shadowRoot, videoRules);
  }

  /** A widget that is moved starts again with the button: its frame would be loaded a second time without a click. */
  hostDisconnected(): void {
    this.violations?.abort();
    if (!this.played) return;
    this.played = undefined;
    this.host.requestUpdate();
  }

  /** The button, or the player; nothing for an item without a video, or with one that only its own page can play. */
  render(item: NewsItem, context: VideoContext): TemplateResult | typeof nothing {
    const playable = playableOf(item, context.pageUrl);
    if (!playable) return nothing;
    const { played } = this;
    const words = stringsIn(context.language);
    const title = item.title || context.news.untitled;
    if (played?.id !== item.id) return this.renderButton(item, title, playable, words);
    return html`<div part="video">
      ${played.isRefused ? html`<p part="message">${words.failed}</p>` : this.renderPlayer(title, playable, words)}
      <p><a part="page" href=${playable.url}>${words.open(playable.isForeign ? playable.site : '')}<span class="visually-hidden" dir="auto">${words.of(title)}</span></a></p>
    </div>`;
  }

  private renderButton(item: NewsItem, title: string, playable: Playable, words: Locale['video']): TemplateResult {
    const { duration = 0 } = item.video ?? {};
    const length = words.length(Math.floor(duration / 60), duration % 60);
    const id = `notice-${uriComponent(item.id)}`;
    return html`<div part="video">
      <button
        part="button play"
        type="button"
        aria-describedby=${playable.isForeign ? id : nothing}
        @click=${() => void this.play(item.id, playable, words)}
      >${words.play}<span class="visually-hidden" dir="auto">${words.of(title)}</span>${length ? ` (${length})` : nothing}</button>
      ${playable.isForeign ? html`<p part="notice" id=${id}>${words.notice(playable.site)}</p>` : nothing}
    </div>`;
  }

  private renderPlayer(title: string, { url, frame }: Playable, words: Locale['video']): TemplateResult {
    return frame
      ? html`<iframe
          part="player"
          title=${words.play + words.of(title)}
          src=${frame}
          sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
          allow="autoplay; fullscreen; picture-in-picture"
          referrerpolicy=${REFERRER}
        ></iframe>`
      : html`<video
          part="player"
          aria-label=${title}
          src=${url}
          controls
          autoplay
          playsinline
          @error=${() => this.refuse(words)}
        ></video>`;
  }

  private async play(id: string, { frame }: Playable, words: Locale['video']): Promise<void> {
    const { host } = this;
    this.violations?.abort();
    this.violations = new AbortController();
    this.played = { id, isRefused: false };
    // A refused frame tells nobody but the page's document.
    const refused = (event: SecurityPolicyViolationEvent) => {
      const isOurs = toUrl(event.blockedURI)?.origin === toUrl(frame ?? '')?.origin;
      if (isOurs && event.disposition === 'enforce') this.refuse(words);
    };
    const { signal } = this.violations;
    if (frame) host.ownerDocument.addEventListener('securitypolicyviolation', refused, { signal });
    host.requestUpdate();
    await host.updateComplete;
    // The button, which had the focus, is gone.
    host.renderRoot.querySelector<HTMLElement>('[part="player"]')?.focus();
  }

  private refuse(words: Locale['video']): void {
    if (!this.played) return;
    this.played = { ...this.played, isRefused: true };
    this.host.requestUpdate();
    this.announce(words.failed, true);
  }
}

/** The strings of videos, in a language (BCP 47). */
function stringsIn(language: string): Locale['video'] {
  return localize('video', { fr, en }, language).strings;
}

function playableOf({ video }: NewsItem, pageUrl: string): Playable | undefined {
  const address = httpUrl(video?.url, pageUrl);
  if (!video || !address) return undefined;
  const { protocol, origin } = new URL(pageUrl);
  // Pages on https can't show videos by http; nearly all are available by https too.
  const url = protocol === 'https:' ? address.replace(/^http:/, 'https:') : address;
  const { host, origin: owner } = new URL(url);
  if (!video.provider) return { url, site: host, isForeign: owner !== origin };
  // The data may name any address: a frame only has the player of a site that is known.
  const { frame, provider } = videoPage(url) ?? {};
  return frame && provider ? { url, frame, site: provider, isForeign: true } : undefined;
}
