import { script } from '../../support/observer/cases.js';
import { ALL, feed, type DiagnosisCase } from './cases.js';

/** Pages with faults outside their widgets. `elsewhere` is another site’s origin. */
export function pageFaults(elsewhere: string): readonly DiagnosisCase[] {
  return [
    { title: 'a page without a language', body: feed('endpoint="/feed"'), html: '', told: [['page', 'page-language']] },
    {
      title: 'a script of another site that nobody checks',
      body: feed('endpoint="/feed"'),
      head: script(`${elsewhere}/dist/commune-widgets.js`, 'crossorigin'),
      told: [['page', 'script-integrity', new URL(elsewhere).host]],
    },
    {
      title: 'a script that is there twice',
      body: feed('endpoint="/feed"'),
      head: ALL + script('/dist/news-feed.js'),
      told: [['page', 'script-twice', 'news-feed.js']],
    },
    {
      title: 'two versions',
      body: feed('endpoint="/feed"'),
      head: ALL + script('/other.js'),
      told: [['page', 'version-clash', '9.9.9']],
    },
    {
      title: 'a setting of the page that does not exist',
      body: feed('endpoint="/feed"'),
      head: script('/dist/commune-widgets.js', 'data-cw-timezone="Europe/Paris"'),
      told: [['page', 'setting-unknown', 'data-cw-time-zone']],
    },
    {
      title: 'a setting of the page that is not understood',
      body: feed('endpoint="/feed"'),
      head: script('/dist/commune-widgets.js', 'data-cw-theme="sombre"'),
      told: [['page', 'setting-value', 'sombre', 'data-cw-theme']],
    },
    {
      title: 'two faults of two widgets',
      body: feed('endpoint="/feed" limits="3"') + feed('endpoint="/nowhere"'),
      told: [
        ['<news-feed> n° 1', 'attribute-unknown'],
        ['<news-feed> n° 2', 'http-4xx'],
      ],
    },
  ];
}
