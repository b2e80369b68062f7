import { fixture, html } from '@open-wc/testing';
import type { EventOccurrence } from '../../src/sources/events/event-occurrence.js';
import type { EventAgenda } from '../../src/widgets/event-agenda/event-agenda.js';
import '../../src/widgets/event-agenda/define.js';

/** An `<event-agenda>` in the page, with this data. */
export const agenda = (data: readonly EventOccurrence[], attributes: Record<string, string> = {}) => {
  const element = document.createElement('event-agenda');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = [...data];
  return fixture<EventAgenda>(html`${element}`);
};
