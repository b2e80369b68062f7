/** Text in both languages of the site. */
export interface Bilingual<Text = string> {
  fr: Text;
  en: Text;
}

/** The texts on the page of a widget that are not in the manifest, with code between backticks. */
export interface Guide {
  /** The purpose, in one sentence without code. */
  purpose: Bilingual;
  /** The attributes that can be changed beside the example. */
  essentials: readonly string[];
  /** The examples of formats, with the name of each: the path of a recording whose beginning is shown, or one of `examples`. */
  formats: readonly (readonly [name: string, path: string])[];
  /** The formats that have no example here. */
  others: Bilingual;
  good: Bilingual<readonly string[]>;
  bad: Bilingual<readonly string[]>;
  /** The keys and their effects. */
  keyboard: Bilingual;
  /** The duties that remain for the page's author. */
  author: Bilingual;
}

/** What the author of every page decides. */
export const title: Bilingual = {
  fr: 'Le niveau du titre (`heading-level`) suit ceux de la page.',
  en: 'The level of the heading (`heading-level`) follows those of the page.',
};
