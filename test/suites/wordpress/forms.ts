/** A way to place a widget in a post. */
export interface Placement {
  name: string;
  /** Whether the post contains the widget's tag itself, which the plugin's filter must keep. */
  isTag: boolean;
  markup(endpoint: string): string;
}

const link = '<a href="/actualites">Actualités de la commune</a>';

/** The forms that authors, editors and administrators use. Each shows two items. */
export const forms: readonly Placement[] = [
  { name: 'the block', isTag: false, markup: block },
  {
    name: 'a block with its attributes alone',
    isTag: false,
    markup: (endpoint) => block(endpoint).replace(/ -->.*$/s, ' /-->'),
  },
  {
    name: 'the shortcode',
    isTag: false,
    markup: (endpoint) =>
      `[commune_widget widget="news-feed" endpoint="${endpoint}" limit="2"]${link}[/commune_widget]`,
  },
  {
    name: 'the shortcode with quotes of a word processor',
    isTag: false,
    markup: (endpoint) =>
      `[commune_widget widget=“news-feed” endpoint=« ${endpoint} » heading=“Vie de l’école” limit=”2″]${link}[/commune_widget]`,
  },
  {
    name: 'the pasted div',
    isTag: false,
    markup: (endpoint) =>
      html(
        `<div class="commune-widget" data-cw="news-feed" data-cw-endpoint="${endpoint}" data-cw-limit="2">${link}</div>`,
      ),
  },
  {
    name: 'the custom tag',
    isTag: true,
    markup: (endpoint) => html(`<news-feed endpoint="${endpoint}" limit="2">${link}</news-feed>`),
  },
];

function block(endpoint: string): string {
  const attributes = {
    widget: 'news-feed',
    options: { endpoint, limit: '2' },
    link: '/actualites',
    label: 'Actualités de la commune',
  };
  return `<!-- wp:commune-widgets/widget ${JSON.stringify(attributes)} -->\n${link}\n<!-- /wp:commune-widgets/widget -->`;
}

/** A Custom HTML block, as the editor stores pasted HTML. */
export function html(markup: string): string {
  return `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;
}
