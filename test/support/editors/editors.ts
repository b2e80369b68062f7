import { paragraphs } from './paragraphs.js';
import { editTags, filterTags, isCustom, writeTag } from './tags.js';

/** One editor or filter of a CMS: how it changes pasted markup, up to the page that visitors get. */
export interface Editor {
  name: string;
  /** Whether a `<div data-cw>` with a link inside is kept. */
  keepsDivs: boolean;
  /** The treatment of a custom tag: kept, removed except for its content, or shown as text. */
  customTags: 'kept' | 'removed' | 'shown';
  publish(pasted: string): string;
}

/** The tags that an editor of text keeps. */
const plain = new Set('a blockquote br cite code dd dl dt em h2 h3 h4 h5 h6 img li ol p strong ul'.split(' '));
/** The tags that an editor with richer HTML keeps. */
const known = new Set([...plain, ...'abbr b div hr i pre section span table tbody td th tr'.split(' ')]);
const usual = (name: string): boolean =>
  /^(?:href|hreflang|class|id|title|target|rel|lang|role|aria-[a-z-]+)$/.test(name);
const isData = (name: string): boolean => /^data-[a-z0-9_-]+$/.test(name);
/** Removes empty blocks, as editors of text do. */
const withoutEmpty = (markup: string): string => markup.replace(/<(div|p)\b[^<>]*>\s*<\/\1>/gi, '');

/** WordPress: `wp_kses_post`, which filters the posts of authors, then `wpautop`. */
const wordPressAuthor = (pasted: string): string =>
  paragraphs(
    filterTags(pasted, {
      allows: (name) => known.has(name),
      keeps: (name, _tag, value) => value !== undefined && (usual(name) || isData(name) || name === 'style'),
    }).replace(/&(?!#?\w+;)/g, '&#038;'),
  );

/** Drupal: `filter_html` with its default list and the tags that a webmaster adds, then paragraphs. */
function drupalBasic(extra: (tag: string) => boolean): (pasted: string) => string {
  return (pasted) =>
    paragraphs(
      filterTags(pasted, {
        allows: (name) => plain.has(name) || extra(name),
        keeps: (name, tag) => /^(?:href|hreflang|cite|type|start|id)$/.test(name) || extra(tag),
      }),
    );
}

/** CKEditor 5, which parses the markup into its own model and serialises that. */
function ckeditor(keeps: (tag: string) => boolean): (pasted: string) => string {
  return (pasted) => {
    const read = editTags(pasted, (tag) => {
      if (tag.name === 'script' && !keeps('script')) return '';
      if (keeps(tag.name)) return writeTag(tag);
      if (tag.name === 'div' || tag.name === 'p') return tag.isClosing ? '</p>' : '<p>';
      if (!plain.has(tag.name)) return '';
      return writeTag({ ...tag, attributes: tag.attributes.filter(([name]) => name === 'href') });
    });
    return withoutEmpty(read)
      .replace(/<p>\s*<p>/g, '<p>')
      .replace(/<\/p>\s*<\/p>/g, '</p>');
  };
}

/** Joomla: `InputFilter` with the forbidden list: no hyphen in a tag, no attribute without a value, no underscore. */
const joomla = (pasted: string): string =>
  filterTags(pasted.replace(/<!--.*?-->/gs, ''), {
    allows: (name) => !isCustom(name) && !['script', 'iframe', 'style', 'object'].includes(name),
    keeps: (name, _tag, value) => value !== undefined && !name.startsWith('on') && !name.includes('_'),
  });

/** TinyMCE 4 to 8 as shipped: unknown tags are dropped, empty blocks are filled. */
const tinymce = (pasted: string): string =>
  filterTags(pasted, {
    allows: (name) => known.has(name),
    keeps: (name) => usual(name) || isData(name) || name === 'style',
  }).replace(/<(div|p)\b([^<>]*)>\s*<\/\1>/gi, '<$1$2>&nbsp;</$1>');

/** TYPO3's html-sanitizer: unknown tags are encoded, so that visitors see them as text. */
const typo3 = (pasted: string): string =>
  filterTags(pasted, {
    allows: (name) => known.has(name),
    keeps: (name, _tag, value) => value !== undefined && (usual(name) || isData(name)),
    refusal: 'shown',
  });

/** SPIP: its own paragraphs, and French typography even inside attributes. */
const spip = (pasted: string): string =>
  paragraphs(
    editTags(pasted, (tag, source) =>
      isCustom(tag.name) && source.includes('\n')
        ? source.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, "<br class='autobr' />")
        : source.replace(/« ?/g, '«&nbsp;').replace(/ ?»/g, '&nbsp;»'),
    ),
    "<br class='autobr' />",
  );

const shownScripts = (markup: string): string =>
  markup.replace(/<(\/?script\b[^<>]*)>/gi, '<code class="spip_code">&lt;$1&gt;</code>');

/** Thirteen configurations that are common on communes' sites. */
export const editors: readonly Editor[] = [
  { name: 'WordPress, author', keepsDivs: true, customTags: 'removed', publish: wordPressAuthor },
  { name: 'WordPress, unfiltered', keepsDivs: true, customTags: 'kept', publish: (pasted) => paragraphs(pasted) },
  { name: 'Drupal, basic_html', keepsDivs: false, customTags: 'removed', publish: drupalBasic(() => false) },
  {
    name: 'Drupal, basic_html with our tags',
    keepsDivs: true,
    customTags: 'kept',
    publish: drupalBasic((tag) => tag === 'div' || isCustom(tag)),
  },
  { name: 'Drupal, full_html', keepsDivs: true, customTags: 'kept', publish: (pasted) => pasted },
  { name: 'CKEditor 5', keepsDivs: false, customTags: 'removed', publish: ckeditor(() => false) },
  {
    name: 'CKEditor 5, div and a allowed',
    keepsDivs: true,
    customTags: 'removed',
    publish: ckeditor((tag) => tag === 'div' || tag === 'a'),
  },
  { name: 'CKEditor 5, all allowed', keepsDivs: true, customTags: 'kept', publish: ckeditor(() => true) },
  { name: 'Joomla, forbidden list', keepsDivs: true, customTags: 'removed', publish: joomla },
  { name: 'TinyMCE', keepsDivs: true, customTags: 'removed', publish: tinymce },
  { name: 'TYPO3', keepsDivs: true, customTags: 'shown', publish: typo3 },
  { name: 'SPIP', keepsDivs: true, customTags: 'kept', publish: spip },
  { name: 'SPIP, parano', keepsDivs: true, customTags: 'kept', publish: (pasted) => shownScripts(spip(pasted)) },
];
