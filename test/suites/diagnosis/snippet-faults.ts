import { script } from '../../support/observer/cases.js';
import { ALL, div, feed, LINK, tag, type DiagnosisCase } from './cases.js';

/** Pages on which nothing became a widget, or something did by mistake. `elsewhere` is another site’s origin. */
export function snippetFaults(elsewhere: string): readonly DiagnosisCase[] {
  return [
    { title: 'a page without widgets', body: '<p>Bonjour</p>', told: [['page', 'no-widget']] },
    {
      title: 'a tag that is misspelt',
      body: '<new-feed endpoint="/feed"><a href="/">Mairie</a></new-feed>',
      told: [['<new-feed>', 'widget-unknown', 'news-feed']],
    },
    {
      title: 'a block whose name is misspelt',
      body: div('data-cw="wether-card" data-cw-endpoint="/weather"'),
      told: [['<wether-card>', 'widget-unknown', 'weather-card']],
    },
    {
      title: 'a name that is like none',
      body: div('data-cw="agenda" data-cw-endpoint="/x"'),
      told: [['<agenda>', 'widget-unknown', 'poll-box']],
    },
    {
      title: 'a prefix that nobody declared',
      body: '<mairie-job-board endpoint="/jobs"><a href="/">Mairie</a></mairie-job-board>',
      told: [['<mairie-job-board>', 'widget-prefix', 'data-cw-prefix="mairie"']],
    },
    {
      title: 'a widget whose file is not there',
      body: div('data-cw="poll-box" data-cw-endpoint="/poll"'),
      head: script('/dist/news-feed.js'),
      told: [['<poll-box>', 'widget-missing', 'poll-box.js']],
    },
    {
      title: 'links that are not switched on',
      body: '<p><a href="/feed#cw=news-feed&limit=3">Actualités</a></p>',
      told: [['<news-feed>', 'links-off', 'data-cw-links="on"']],
    },
    {
      title: 'a block that is being written',
      body: `<div contenteditable>${div('data-cw="news-feed" data-cw-endpoint="/feed"')}</div>`,
      told: [['<news-feed>', 'in-editor']],
    },
    {
      title: 'a poll that would send to another site',
      body: div(`data-cw="poll-box" data-cw-endpoint="${elsewhere}/poll"`),
      told: [['<poll-box>', 'origin-unlisted', `data-cw-origins="${elsewhere}"`]],
    },
    {
      title: 'a name that another script has',
      body: feed('endpoint="/feed"'),
      head: `<script>customElements.define('news-feed', class extends HTMLElement {})</script>${ALL}`,
      told: [['<news-feed>', 'name-taken', 'data-cw-prefix="cw"', '<cw-news-feed>']],
    },
    {
      title: 'a name that is taken, on a page with a prefix',
      body: feed('endpoint="/feed"'),
      head:
        `<script>customElements.define('news-feed', class extends HTMLElement {})</script>` +
        script('/dist/commune-widgets.js', 'data-cw-prefix="ma"'),
      told: [['<news-feed>', 'name-taken', '<ma-news-feed>']],
    },
    {
      title: 'a policy that lets nothing be shown',
      body: feed('endpoint="/feed"'),
      policy: "require-trusted-types-for 'script'; trusted-types 'none'",
      told: [['<news-feed>', 'policy-rendering', 'trusted-types commune-widgets']],
    },
    {
      title: 'a block whose attributes an editor has taken away',
      body: div(''),
      told: [['<div class="commune-widget">', 'snippet-stripped']],
    },
    {
      title: 'a snippet that is shown as text',
      body: '<p>&lt;news-feed endpoint="/feed"&gt;&lt;/news-feed&gt;</p>',
      told: [['page', 'snippet-as-text']],
    },
    tag('an attribute that is misspelt', 'endpoint="/feed" limits="3"', [
      '<news-feed>',
      'attribute-unknown',
      '« limit »',
    ]),
    {
      title: 'an attribute that no widget has, on a block',
      body: div('data-cw="news-feed" data-cw-endpoint="/feed" data-cw-headinglevel="3"'),
      told: [['<news-feed>', 'attribute-unknown', 'data-cw-heading-level']],
    },
    tag('the mark of blocks on a tag', 'endpoint="/feed" data-cw-limit="3"', [
      '<news-feed>',
      'attribute-prefix',
      '« limit »',
    ]),
    {
      title: 'an attribute without its mark on a block',
      body: div('data-cw="news-feed" data-cw-endpoint="/feed" limit="3"'),
      told: [['<news-feed>', 'attribute-prefix', 'data-cw-limit']],
    },
    tag('a value that is not understood', 'endpoint="/feed" layout="grille"', [
      ...(['<news-feed>', 'attribute-value'] as const),
      ...['« layout »', 'grille', 'list, compact, grid, featured'],
    ]),
    tag('curled quotes', 'endpoint="“/feed”"', ['<news-feed>', 'attribute-quotes', '« endpoint »']),
    {
      title: 'no-break spaces',
      body: div('data-cw="news-feed" data-cw-endpoint="/feed" data-cw-limit="3&nbsp;"'),
      told: [['<news-feed>', 'attribute-quotes', '« data-cw-limit »']],
    },
    {
      title: 'a tag that is closed by its own slash',
      body: `<news-feed endpoint="/feed" /><p>${LINK}</p><h2>Horaires</h2>`,
      told: [['<news-feed>', 'content-swallowed', '</news-feed>']],
    },
    {
      title: 'a block that is closed by its own slash',
      body: `<div data-cw="news-feed" data-cw-endpoint="/feed" /><p>${LINK}</p><h2>Horaires</h2>`,
      told: [['<news-feed>', 'content-swallowed', '</div>']],
    },
    {
      title: 'a widget without a link inside',
      body: feed('endpoint="/feed"', ''),
      told: [['<news-feed>', 'fallback-missing']],
    },
    tag('a title that skips a level', 'endpoint="/feed" heading-level="4"', [
      ...(['<news-feed>', 'heading-skip'] as const),
      'heading-level="2"',
    ]),
    {
      title: 'a form without a page about data protection',
      body: `<submit-news endpoint="/form-without-page">${LINK}</submit-news>`,
      told: [['<submit-news>', 'privacy-missing', 'privacy-url']],
    },
  ];
}
