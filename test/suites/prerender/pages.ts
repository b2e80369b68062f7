import { send, type TestServer } from '../../support/server.js';
import { image, scenes, type Scene } from './scenes.js';

/** How a page places a widget. */
export const forms = ['tag', 'placeholder', 'link'] as const;
export type Form = (typeof forms)[number];

const pathOf = (scene: Scene): string => `/data/${scenes.indexOf(scene)}`;

/** The paths of all data, sorted. */
export const paths = scenes.map(pathOf).sort();
/** Those that are requested even if they are fresh: the token for a vote is for one visitor. */
export const pollPaths = scenes
  .filter(({ tag }) => tag === 'poll-box')
  .map(pathOf)
  .sort();

/** Serves the data of each widget, and the images in it. */
export function serveData(server: TestServer): void {
  for (const scene of scenes) server.on(pathOf(scene), send(scene.answer));
  server.on('/image.png', send(image, { 'Content-Type': 'image/png' }));
}

/** A page with every widget, before the command. Widgets load at once, wherever they are. */
export function pageWith(form: Form): string {
  const places = scenes.map((scene) => placeOf(scene, form));
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/dist/prerendered.css">
<script type="module" src="/dist/commune-widgets.js"${form === 'link' ? ' data-cw-links="on"' : ''}></script></head>
<body>${places.join('\n<p class="next">Ce qui suit sur la page.</p>\n')}<p class="next">Fin.</p></body></html>`;
}

function placeOf(scene: Scene, form: Form): string {
  if (form === 'link') {
    const options = new URLSearchParams({ cw: scene.tag, loading: 'eager', ...scene.attributes });
    const href = `${pathOf(scene)}#${options}`.replaceAll('&', '&amp;');
    return `<p><a href="${href}">Plus d’informations</a></p>`;
  }
  const attributes = Object.entries({ endpoint: pathOf(scene), loading: 'eager', ...scene.attributes });
  const written = attributes.map(([name, value]) => ` ${form === 'tag' ? name : `data-cw-${name}`}="${value}"`);
  const link = '<a href="/informations">Plus d’informations</a>';
  return form === 'tag'
    ? `<${scene.tag}${written.join('')}>${link}</${scene.tag}>`
    : `<div data-cw="${scene.tag}"${written.join('')}>${link}</div>`;
}

/** The page as if it had been written some minutes before. */
export function aged(page: string, minutes: number): string {
  return page.replace(/data-cw-data="([^"]+)"/g, (_, date: string) => {
    return `data-cw-data="${new Date(Date.parse(date) - minutes * 60_000).toISOString()}"`;
  });
}

/** The page with a style sheet for each of its widgets, in place of that of all. */
export function withOwnSheets(page: string): string {
  const tags = new Set(scenes.map(({ tag }) => tag));
  const links = [...tags].map((tag) => `<link rel="stylesheet" href="/dist/prerendered-${tag}.css">`);
  return page.replace(/<link[^>]*prerendered\.css[^>]*>/, links.join(''));
}

/** The page with its content, but no data. */
export function withoutData(page: string): string {
  return page.replace(/<script type="application\/json"[^]*?<\/script>/g, '');
}
