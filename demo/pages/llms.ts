import { sitePages } from './site-map.js';
import { guides } from './widgets/guides.js';
import { type Description, describedWidgets, type Named } from './widgets/manifest.js';
import { allSubjects } from './widgets/names.js';

const INTRODUCTION = `# commune-widgets

> Web components for the websites of French communes: ${allSubjects('en')}.
> One script tag and one line per widget; no cookie, no third party, strict CSP.

The script: \`<script type="module" src="/widgets/commune-widgets.js"></script>\`. A widget:
\`<news-feed endpoint="/feed.xml" limit="5"><a href="/news">News</a></news-feed>\`; or, where an editor removes unknown tags,
\`<div class="commune-widget" data-cw="news-feed" data-cw-endpoint="/feed.xml" data-cw-limit="5"><a href="/news">News</a></div>\`.
The link inside is visible until the data is there. Add \`?commune-debug\` to a page's address for a report on its widgets.
`;

/** The files for language models, https://llmstxt.org, by path: a list of pages, and the whole reference. */
export const llmsFiles: Record<string, (root: string) => string> = {
  '/llms.txt': () => `${INTRODUCTION}\n## Pages\n\n${pages()}\n`,
  '/llms-full.txt': (root) => `${INTRODUCTION}\n${describedWidgets(root).map(describe).join('\n')}`,
};

function pages(): string {
  const english = sitePages.filter(({ lang }) => lang === 'en');
  const lines = english.map(({ path, title, description }) => `- [${title}](${path}): ${description}`);
  return [
    ...lines,
    '- [Everything in one file](/llms-full.txt): every attribute, event, slot, state, token and part.',
  ].join('\n');
}

function describe(widget: Description): string {
  const { tag, names, fields, events, slots, cssStates, cssProperties, cssParts } = widget;
  const guide = (guides as Record<string, (typeof guides)['news-feed']>)[tag];
  const attributes = fields.map(({ name, text, fallback, values }) => {
    const usual = fallback ? ` Default: \`${fallback}\`.` : '';
    return `- \`${name}\`: ${oneLine(text)}${values.length ? ` Values: ${values.join(', ')}.` : ''}${usual}`;
  });
  const sections: [string, string[]][] = [
    ['Attributes', attributes],
    ['Events', events.map(line)],
    ['Slots', slots.map(line)],
    ['States', cssStates.map(line)],
    ['Custom properties', cssProperties.map(line)],
    ['Parts', cssParts.map(line)],
  ];
  const texts = sections.map(([title, lines]) => `### ${title}\n\n${lines.join('\n')}\n`);
  return [`## ${names['en'] ?? tag}: <${tag}>\n`, ...(guide ? [`${guide.purpose.en}\n`] : []), ...texts].join('\n');
}

function line({ name, description = '' }: Named): string {
  return `- \`${name || '(default)'}\`: ${oneLine(description)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
