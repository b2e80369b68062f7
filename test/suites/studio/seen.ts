/** The appearance of a widget. */
export interface Seen {
  tag: string;
  /** All text of the widget itself, in document order. */
  text: string;
  /** The computed text colours. Images are not compared, because those of the demo’s site are missing on others. */
  colours: string[];
}

/** Describes the widgets in the order of the page; runs in it, so that it must not use anything outside itself. */
export function seen(): Seen[] {
  const widgets = document.querySelectorAll(
    'news-feed, weather-card, poll-box, job-board, event-agenda, town-hall, alert-banner, submit-news',
  );
  return [...widgets].map((widget) => {
    const elements = [...(widget.shadowRoot?.querySelectorAll('*:not(style)') ?? [])];
    const texts = elements.flatMap((element) =>
      [...element.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])),
    );
    return {
      tag: widget.localName,
      text: texts.filter(Boolean).join(' '),
      colours: [...new Set(elements.map((element) => getComputedStyle(element).color))],
    };
  });
}
