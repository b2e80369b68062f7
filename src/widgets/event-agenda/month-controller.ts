import type { LitElement, ReactiveController } from 'lit';
import { DAY, firstOf, mondayOf, monthOf } from '../../calendar/local-days.js';

/** The keys of the grid pattern (https://www.w3.org/WAI/ARIA/apg/patterns/grid/) that move by a number of days. */
const STEPS: Record<string, number> = { ArrowUp: -7, ArrowDown: 7, ArrowLeft: -1, ArrowRight: 1 };

/**
 * The month that is shown, the day that can be reached by Tab and the one that is selected. Days and months are numbers:
 * see `calendar/local-days.ts`.
 */
export class MonthController implements ReactiveController {
  /** The selected day, whose events are listed; all of the month are if there is none. */
  selected?: number | undefined;
  /** The day that has the Tab stop; it is in the month that is shown. `undefined` until the visitor has moved. */
  private day?: number | undefined;
  private isMoved = false;

  constructor(
    private readonly host: LitElement,
    /** Called when the visitor has turned to another month, or has selected a day. */
    private readonly turned: () => void,
  ) {
    host.addController(this);
  }

  /** The day with the Tab stop; `today` at first. */
  active(today: number): number {
    return this.day ?? today;
  }

  /** Shows another month, as many months later. */
  turn(today: number, months: number): void {
    this.selected = undefined;
    this.move(firstOf(monthOf(this.active(today)) + months));
    this.turned();
  }

  /** Selects a day; the selected one is deselected. */
  select(day: number): void {
    this.day = day;
    this.selected = this.selected === day ? undefined : day;
    this.host.requestUpdate();
    this.turned();
  }

  /** Handles a key in the grid. */
  press(event: KeyboardEvent, today: number): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const active = this.active(today);
    const next = target(event, active);
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (next === undefined && !isChoice) return;
    event.preventDefault();
    if (next === undefined) {
      this.select(active);
      return;
    }
    const turns = monthOf(next) !== monthOf(active);
    if (turns) this.selected = undefined;
    this.isMoved = true;
    this.move(next);
    if (turns) this.turned();
  }

  hostUpdated(): void {
    if (!this.isMoved) return;
    this.isMoved = false;
    this.host.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }

  private move(day: number): void {
    this.day = day;
    this.host.requestUpdate();
  }
}

/** The day to which a key moves; `undefined` for keys that do not. */
function target({ key, currentTarget }: KeyboardEvent, day: number): number | undefined {
  const step = STEPS[key];
  const isMirrored = /Left|Right/.test(key) && getComputedStyle(currentTarget as Element).direction === 'rtl';
  if (step) return day + (isMirrored ? -step : step) * DAY;
  if (key === 'Home') return mondayOf(day);
  if (key === 'End') return mondayOf(day) + 6 * DAY;
  if (key === 'PageUp' || key === 'PageDown') return monthsLater(day, key === 'PageUp' ? -1 : 1);
  return undefined;
}

/** The same day of another month, or its last one. */
function monthsLater(day: number, months: number): number {
  const month = monthOf(day) + months;
  return Math.min(firstOf(month) + day - firstOf(monthOf(day)), firstOf(month + 1) - DAY);
}
