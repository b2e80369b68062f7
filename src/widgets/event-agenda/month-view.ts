import type { TemplateResult } from 'lit';
import type { AgendaItem } from './agenda-item.js';
import { monthOf } from '../../calendar/local-days.js';
import type { MonthController } from './month-controller.js';
import { eventsByDay, renderMonth, titleOf, type MonthContext } from './month-grid.js';

/** The grid of the month that is shown, and the events below it: those of the selected day, else of the whole month. */
export function monthView(
  found: readonly AgendaItem[],
  context: MonthContext,
): { grid: TemplateResult; items: AgendaItem[]; message: string } {
  const { month, today, timeZone } = context;
  const events = found.flatMap(({ dates }) => dates);
  const days = eventsByDay(events, monthOf(month.active(today)), timeZone);
  const listed = month.selected === undefined ? new Set([...days.values()].flat()) : (days.get(month.selected) ?? []);
  const items = [...listed].map((event): AgendaItem => ({ id: event.id, event, dates: [event] }));
  const message = month.selected === undefined ? context.events.noneInMonth : context.events.noneOnDay;
  return { grid: renderMonth(days, context), items, message };
}

/** The month that is shown: “avril 2026”. */
export function monthTitle({ events, today }: Pick<MonthContext, 'events' | 'today'>, month: MonthController): string {
  return titleOf(events, monthOf(month.active(today)));
}
