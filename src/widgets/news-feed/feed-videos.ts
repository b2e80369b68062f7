import type { LitElement } from 'lit';
import { OptionalPart } from '../../element/optional-part.js';
import { prerenderedContent } from '../../element/prerendered-data.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import type * as module from './news-videos.js';
import { videosModule } from './videos-module.js';

/** The part that plays the videos of a list, if it has come, and the video that it plays. */
export interface Videos {
  videos?: module.NewsVideos | null | undefined;
  played?: module.NewsVideos['played'];
}

/** The part of a feed that plays videos, loaded with the first answer that has one. */
export class FeedVideos {
  private readonly player: OptionalPart<typeof module, module.NewsVideos>;

  constructor(
    private readonly host: LitElement,
    announce: (text: string, urgent?: boolean) => void,
  ) {
    this.player = new OptionalPart(host, videosModule, ({ NewsVideos }) => new NewsVideos(host, announce));
  }

  /** Loads the part if the prerendered content has a video. Resolves after `other` too; `undefined` for nothing to wait for. */
  prepare(other: Promise<void> | undefined): Promise<void> | undefined {
    const { host } = this;
    // Without a page there is none yet: the content is being prerendered.
    const content = host.isConnected ? prerenderedContent(host) : undefined;
    const own = content?.querySelector('[part="video"]') ? this.player.load() : undefined;
    return own && other ? own.then(() => other) : (own ?? other);
  }

  /** The items, when the part that they need has come: buttons that come later would move what is below them. */
  async withPart(answer: Promise<NewsItem[]>): Promise<NewsItem[]> {
    const items = await answer;
    if (items.some(({ video }) => video)) await this.player.load();
    return items;
  }

  of(items: readonly NewsItem[]): Videos {
    const videos = items.some(({ video }) => video) ? this.player.part : undefined;
    return { videos, played: videos?.played };
  }
}
