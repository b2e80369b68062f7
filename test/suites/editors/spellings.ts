/** One way in which a webmaster, or the software before the editor, writes a snippet. */
export interface Spelling {
  name: string;
  /** `div`, in one of its spellings, or the link, which all editors keep. */
  form: 'div' | 'link';
  markup: string;
}

const endpoint = '/feed.json?lang=fr&page=1';
const escaped = endpoint.replace('&', '&amp;');
const link = '<a href="/actualites">Actualités de la commune</a>';
const attributes = `class="commune-widget" data-cw="news-feed" data-cw-endpoint="${escaped}" data-cw-limit="3"`;
const nbsp = '\u00A0';

const div = (name: string, markup: string): Spelling => ({ name, form: 'div', markup });
const anchor = (name: string, markup: string): Spelling => ({ name, form: 'link', markup });
const linkTo = (fragment: string, more = ''): string =>
  `<a href="${escaped}#${fragment}"${more}>Actualités de la commune</a>`;

/** The two forms that the studio writes, and the changes that may happen to them before they reach an editor. */
export const spellings: readonly Spelling[] = [
  div('as the studio writes it', `<div ${attributes}>${link}</div>`),
  div('over several lines', `<div\n  ${attributes.replaceAll('" ', '"\n  ')}\n>${link}</div>`),
  div('in single quotes', `<div ${attributes.replaceAll('"', "'")}>${link}</div>`),
  div(
    'with upper-case tag and attributes',
    `<DIV CLASS="commune-widget" DATA-CW="news-feed" DATA-CW-ENDPOINT="${escaped}" DATA-CW-LIMIT="3">${link}</DIV>`,
  ),
  div('with an upper-case name', `<div ${attributes.replace('news-feed', 'NEWS-FEED')}>${link}</div>`),
  div('with spaces around values', `<div ${attributes.replaceAll('="', '="  ').replaceAll('" ', ' " ')}>${link}</div>`),
  div(
    'with no-break spaces around values',
    `<div class="commune-widget" data-cw="${nbsp}news-feed${nbsp}" data-cw-endpoint="${nbsp}${escaped}" data-cw-limit="3${nbsp}">${link}</div>`,
  ),
  div(
    'with curled quotes',
    `<div class=“commune-widget” data-cw=“news-feed” data-cw-endpoint=“${escaped}” data-cw-limit=“3”>${link}</div>`,
  ),
  div(
    'with curled quotes inside straight ones',
    `<div ${attributes.replaceAll('="', '="”').replaceAll('" ', '”" ')}>${link}</div>`,
  ),
  div(
    'with French quotes inside straight ones',
    `<div ${attributes.replace('"news-feed"', '"« news-feed »"')}>${link}</div>`,
  ),
  div(
    'with the attributes in another order, and no class',
    `<div data-cw-limit="3" data-cw-endpoint="${escaped}" data-cw="news-feed">${link}</div>`,
  ),
  div(
    'with attributes of the editor',
    `<div ${attributes} style="text-align: center" id="bloc-3" title="Actualités">${link}</div>`,
  ),
  div('with the address escaped twice', `<div ${attributes.replace('&amp;', '&amp;amp;')}>${link}</div>`),
  div('with the address not escaped', `<div ${attributes.replace('&amp;', '&')}>${link}</div>`),
  div('with a paragraph in it', `<div ${attributes}><p>${link}</p></div>`),
  div('with line breaks in it', `<div ${attributes}><br />${link}<br /></div>`),
  div('with no-break spaces in it', `<div ${attributes}>&nbsp;${link}&nbsp;</div>`),
  div('in a paragraph', `<p><div ${attributes}>${link}</div></p>`),
  div('between two paragraphs of text', `<p>Avant.</p>\n\n<div ${attributes}>${link}</div>\n\n<p>Après.</p>`),
  div('self-closed, with the rest of the page behind it', `<div ${attributes} />\n<p>${link}</p>\n<h2>Horaires</h2>`),
  anchor('a link', linkTo('cw=news-feed&amp;limit=3')),
  anchor('a link, not escaped', linkTo('cw=news-feed&limit=3')),
  anchor('a link, escaped twice', linkTo('cw=news-feed&amp;amp;limit=3')),
  anchor(
    'a link with a target and a class',
    linkTo('cw=news-feed&amp;limit=3', ' target="_blank" class="bouton" rel="noopener"'),
  ),
  anchor('a link in a sentence', `<p>Voir ${linkTo('cw=News-Feed&amp;limit=3')} chaque semaine.</p>`),
  anchor('a link in a list', `<ul><li>${linkTo('cw=news-feed&amp;limit=%203%20')}</li></ul>`),
];
