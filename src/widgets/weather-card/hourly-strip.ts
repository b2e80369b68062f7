import { nothing, type LitElement, type TemplateResult } from 'lit';
import { warnOnce } from '../../shared.js';
import type { Weather } from '../../sources/weather/weather.js';
import type * as hours from './hours.js';
import { hoursModule } from './hours-module.js';
import type { WeatherContext } from './weather-context.js';

/** The hours of a card, and the module that renders them. */
export class HourlyStrip {
  /** `null` if it could not be loaded: the card is shown without hours. */
  private module?: typeof hours | null;

  constructor(private readonly host: LitElement) {}

  /** Loads the module; never rejects. Before the data is shown, so that the hours do not move what is below them. */
  async load(): Promise<void> {
    try {
      this.module ??= await hoursModule();
    } catch (error) {
      this.module = null;
      warnOnce(`<${this.host.localName}> ${(error as Error).message}`);
    }
  }

  render({ hourly }: Weather, count: number, context: WeatherContext): TemplateResult | typeof nothing {
    if (!count || !hourly?.length || this.module === null) return nothing;
    if (!this.module) {
      const module = hoursModule();
      if ('renderHours' in module) this.module = module;
      // Data that the page has set.
      else void this.load().then(() => this.host.requestUpdate());
    }
    return this.module?.renderHours(hourly, count, context) ?? nothing;
  }
}
