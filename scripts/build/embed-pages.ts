import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { widgetTable, widgetTags } from '../../src/widget-table.js';
import { namesOf } from './manifest.js';

/**
 * Writes `embed/TAG.html`, the pages for an `<iframe>`. The name of the widget is the title, and the text of the link that
 * the page shows when the widget cannot load; the address may give another. Their scripts have no `integrity` attributes: they come from
 * the same server as the page, and a page from a cache would refuse the scripts of a newer build.
 */
export async function writeEmbedPages(outDir: string): Promise<void> {
  const script = (file: string, attributes = ''): string =>
    `<script type="module" src="../${file}" crossorigin="anonymous"${attributes}></script>`;
  await mkdir(join(outDir, 'embed'), { recursive: true });
  for (const tag of widgetTags) {
    const { fr: name } = await namesOf(widgetTable[tag]);
    const page = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${name}</title>
<base target="_top">
<link rel="stylesheet" href="embed.css">
${script('frame.js', ' data-cw-origins=""')}
${script(`${tag}.js`)}
</head>
<body>
<main><div class="commune-widget" data-cw="${tag}" data-cw-loading="eager"><a href="/">${name}</a></div></main>
</body>
</html>
`;
    await writeFile(join(outDir, 'embed', `${tag}.html`), page);
  }
  // The background is left to the host page; the visitor's system font is the only one that needs no request.
  await writeFile(join(outDir, 'embed', 'embed.css'), 'body{margin:0;font-family:system-ui,sans-serif}\n');
}
