import type { CSSResult, CSSResultGroup } from 'lit';
import * as classes from '../classes.js';
import { between, isHigh, KEPT, PLACE } from '../reserved-height.js';
import { widgetTags } from '../widget-table.js';
import { CONTENT } from './page.js';
import { CLASS_PREFIX, SPACE } from './static-tree.js';

const widgets = {
  'news-feed': classes.NewsFeed,
  'weather-card': classes.WeatherCard,
  'poll-box': classes.PollBox,
  'job-board': classes.JobBoard,
  'event-agenda': classes.EventAgenda,
  'town-hall': classes.TownHall,
  'alert-banner': classes.AlertBanner,
};

/** The tags of the widgets whose content can be prerendered. */
export const prerenderedTags: readonly string[] = Object.keys(widgets);

/** The look of what only prerendered content has. */
const own = `
  .cw-base {
    position: relative;
  }

  /* Where the script runs, its widget has no such line: this one takes no space, but the padding's. */
  .cw-date {
    position: absolute;
    inset-block-end: 0;
    inset-inline: var(--_padding);
    block-size: var(--_padding);
    overflow: hidden;
    color: var(--_muted);
    line-height: 1;
    white-space: nowrap;
  }

  .cw-date small {
    font-size: 0.75em;
  }

  .cw-unscripted {
    display: none;
  }

  /* What only the script shows: its space is kept. */
  [${SPACE}] {
    display: contents !important;
    visibility: hidden;
  }

  span[part='disclosure'] {
    display: inline-flex;
    align-items: center;
    color: var(--_accent);
  }

  [part~='disclosure']::before {
    content: '\\a0';
    display: inline-block;
    inline-size: 1em;
  }

  @media (scripting: none) {
    .cw-date {
      position: static;
      block-size: auto;
      margin-block-start: 0.75em;
      line-height: 1.5;
      white-space: normal;
    }

    .cw-date small {
      font-size: 0.875em;
    }

    p.cw-unscripted {
      display: block;
      margin-block-start: 0.75em;
    }

    span.cw-unscripted {
      display: inline;
    }

    /* What the script shows on demand. */
    .cw-rest {
      display: flex;
    }

    [${SPACE}] {
      display: none !important;
    }

    span[part='disclosure'] {
      color: inherit;
      text-decoration: none;
    }

    [part~='disclosure']::before {
      content: none;
    }
  }
`;

const selectors = ['[data-cw]', ...widgetTags];

/** The places of widgets, as the script lays them out. Content has its own height, and not one that the head keeps. */
const places = `
:where(${widgetTags.join()}) {
  display: block;
}

:where(${selectors.join()}):has(> [${CONTENT}]) {
  ${KEPT}: auto;
}

/* The author’s fallback: the script hides it when there is content. */
@media (scripting: enabled) {
  :where(${selectors.join()}):has(> [${CONTENT}]) > :not([${CONTENT}], [slot]),
  a[href*='cw=']:has(+ [${CONTENT}]),
  p:has(+ [${CONTENT}]) a[href*='cw='] {
    display: none;
  }
}
`;

/**
 * The style sheet of prerendered content: that of the widgets’ shadow roots, so that nothing moves when they take the
 * content over, for the light DOM. `tags` are the widgets that it is for, all by default. Nested (CSS Nesting): to be
 * lowered for browsers without it.
 */
export function prerenderedStyles(tags: readonly string[] = prerenderedTags): string {
  const common = sheetsOf(classes.WidgetElement);
  const sheets = Object.entries(widgets).map(([tag, Widget]) => {
    if (!tags.includes(tag)) return '';
    const styles = sheetsOf(Widget).filter((style) => !common.includes(style));
    return `[${CONTENT}='${tag}'] {\n${styles.map(light).join('\n')}\n${shares(tag)}}\n`;
  });
  const base = `[${CONTENT}] {\n${common.map(light).join('\n')}}\n`;
  return `${places}${between([PLACE, ...widgetTags.filter(isHigh)])}\n${base}${sheets.join('')}[${CONTENT}][${CONTENT}] {${own}}`;
}

function sheetsOf({ styles }: { styles: CSSResultGroup }): CSSResult[] {
  return ([styles] as unknown[]).flat(Infinity) as CSSResult[];
}

/** The rules of a shadow root for an element without one, which stands for the host and has its theme. */
function light({ cssText }: CSSResult): string {
  return cssText
    .replace(/:host\(\[(\w+)(='\w+'(?: i)?)?\]\)/g, '&[data-$1$2]')
    .replace(/:host\((:state\(\w+\))\[([\w-]+)(='\w+')\]\)/g, '&$1[data-$2$3]')
    .replace(/:host\((:state\(\w+\))\)/g, '&$1')
    .replaceAll(':host', '&')
    .replace(/\.([a-z][\w-]*)/g, `.${CLASS_PREFIX}$1`);
}

/** The lengths of bars, in per cent: they have no style attributes. */
function shares(tag: string): string {
  if (tag !== 'poll-box') return '';
  return Array.from({ length: 101 }, (_, share) => `[data-share='${share}'] { inline-size: ${share}%; }\n`).join('');
}
