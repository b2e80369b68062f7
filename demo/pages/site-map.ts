import { widgetTags } from '../../src/widget-table.js';
import { conformityPage, sheetPage } from './conformity/page.js';
import { diagnosisPage } from './diagnosis.js';
import { discoverPage } from './discover.js';
import { downloadPage } from './download.js';
import { installPage } from './install/page.js';
import type { Lang, SitePage } from './page.js';
import { planPage } from './plan.js';
import { searchPage } from './search.js';
import { widgetPage, widgetsPage } from './widgets/page.js';

const langs: readonly Lang[] = ['fr', 'en'];

/** The pages of the site around the demo, in the order of its plan. */
export const sitePages: readonly SitePage[] = langs.flatMap((lang) => [
  discoverPage(lang),
  widgetsPage(lang),
  ...widgetTags.map((tag) => widgetPage(tag, lang)),
  installPage(lang),
  downloadPage(lang),
  diagnosisPage(lang),
  conformityPage(lang),
  ...widgetTags.map((tag) => sheetPage(tag, lang)),
  planPage(lang, () => sitePages),
  searchPage(lang, () => sitePages),
]);
