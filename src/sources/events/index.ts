import { SourceRegistry } from '../source-registry.js';
import { eventFormats } from './formats.js';
import type { EventOccurrence } from './event-occurrence.js';

/** The formats of events, in the order in which they are tried. */
export const eventSources = new SourceRegistry<EventOccurrence[]>('events', eventFormats);
