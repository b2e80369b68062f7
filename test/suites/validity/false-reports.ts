/** A report of a checker that is no fault. */
export interface FalseReport {
  /** The checker's rule. */
  rule: string;
  /** Matches what is reported: the element's markup, with the message before it. Default: everything by the rule. */
  where?: RegExp;
  /** The reason for which it is no fault, with what tests it instead. */
  why: string;
}

/** What html-validate reports wrongly. */
export const markupReports: readonly FalseReport[] = [
  {
    rule: 'wcag/h32',
    why:
      'H32 is about forms that are sent. These have settings that take effect at once (the studio, the themes, the ' +
      'live examples): there is nothing to send, and a button would do nothing.',
  },
  {
    rule: 'long-title',
    why: 'Search engines cut titles of more than 70 characters: that of an article is its author’s, and is first.',
  },
  {
    rule: 'no-redundant-role',
    where: /"list" on <[uo]l>/,
    why: 'WebKit does not expose lists with “list-style: none” as lists unless they have the role.',
  },
  {
    rule: 'aria-label-misuse',
    where: /strictly allowed.*class="forecast"/,
    why: 'ARIA allows a name of a list, and the name of the forecast tells what its days are about.',
  },
  {
    rule: 'prefer-native-element',
    where: /<section> element, in .*tabindex="0"/,
    why: 'A frame that scrolls is no section of the page’s outline: the role only lets its name be read.',
  },
  {
    rule: 'no-inline-style',
    where: /part="fill"/,
    why: 'The length of a bar is set through the CSSOM, which policies allow; it is serialised like an attribute.',
  },
];

/** What accessibility-checker-engine reports wrongly. */
export const engineReports: readonly FalseReport[] = [
  {
    rule: 'text_contrast_sufficient',
    where: /class="[^"]*\bprimary\b|aria-pressed="true"|part="badge closing"/,
    why:
      'The engine can’t read colours in “color(xyz …)”, the space in which accents are made readable, and takes ' +
      'them for white or black. axe reads them, in the suites “access” and “site”, and the suite “themes” ' +
      'calculates the contrast for any accent.',
  },
  {
    rule: 'aria_complementary_label_visible',
    why: 'No criterion asks for a visible name of a complementary region: the bar of the site shows what it is.',
  },
  {
    rule: 'aria_content_in_landmark',
    where: /class="skip"/,
    why: 'The link to the content is the first of the page, before all landmarks, as RGAA 12.7 asks.',
  },
  {
    rule: 'element_tabbable_role_valid',
    where: /<(?:pre|div|section|textarea)\b[^>]*tabindex="0"/,
    why: 'What scrolls must be reached by the keyboard, and have a name (axe “scrollable-region-focusable”).',
  },
  {
    rule: 'figure_label_exists',
    where: /part="image"/,
    why: 'RGAA 1.9 asks for a name of figures with a caption; these images illustrate a title, and have none.',
  },
];

/** Whether a finding, a message with the markup concerned, is in the table. */
export function isFalse(reports: readonly FalseReport[], rule: string, found: string): boolean {
  return reports.some((report) => report.rule === rule && (report.where?.test(found) ?? true));
}
