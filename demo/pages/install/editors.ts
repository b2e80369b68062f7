/** The fate of each form in an editor: kept, its link only, or shown as text. */
export type Fate = 'widget' | 'link' | 'text';

/**
 * Which form survives which editor, as the suite `editors` measures it; `test/suites/editors.ts` compares. A link survives
 * everywhere.
 */
export const editorTable: readonly { editor: string; fr: string; div: Fate; tag: Fate }[] = [
  { editor: 'WordPress, author', fr: 'WordPress, auteur', div: 'widget', tag: 'link' },
  { editor: 'WordPress, unfiltered', fr: 'WordPress, administrateur', div: 'widget', tag: 'widget' },
  { editor: 'Drupal, basic_html', fr: 'Drupal, HTML basique', div: 'link', tag: 'link' },
  { editor: 'Drupal, basic_html with our tags', fr: 'Drupal, HTML basique complété', div: 'widget', tag: 'widget' },
  { editor: 'Drupal, full_html', fr: 'Drupal, HTML complet', div: 'widget', tag: 'widget' },
  { editor: 'CKEditor 5', fr: 'CKEditor 5', div: 'link', tag: 'link' },
  { editor: 'CKEditor 5, div and a allowed', fr: 'CKEditor 5, `div` et `a` permis', div: 'widget', tag: 'link' },
  { editor: 'CKEditor 5, all allowed', fr: 'CKEditor 5, tout permis', div: 'widget', tag: 'widget' },
  { editor: 'Joomla, forbidden list', fr: 'Joomla', div: 'widget', tag: 'link' },
  { editor: 'TinyMCE', fr: 'TinyMCE', div: 'widget', tag: 'link' },
  { editor: 'TYPO3', fr: 'TYPO3', div: 'widget', tag: 'text' },
  { editor: 'SPIP', fr: 'SPIP', div: 'widget', tag: 'widget' },
  { editor: 'SPIP, parano', fr: 'SPIP, mode parano', div: 'widget', tag: 'widget' },
];
