/** What a visitor gets of a widget. */
export interface Seen {
  tag: string;
  /** All text of the widget itself, in its order. */
  text: string;
  /** The colours of what is written and drawn in it, as computed. Images of the demo’s own site are on no other. */
  colours: string[];
}

/** Runs in the page: everything that it needs is in it. */
export function seen(): Seen {
  const widget = document.querySelector('news-feed, weather-card, poll-box, job-board, submit-news');
  const elements = [...(widget?.shadowRoot?.querySelectorAll('*:not(style)') ?? [])];
  const texts = elements.flatMap((element) =>
    [...element.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])),
  );
  return {
    tag: widget?.localName ?? '',
    text: texts.filter(Boolean).join(' '),
    colours: [...new Set(elements.map((element) => getComputedStyle(element).color))],
  };
}
