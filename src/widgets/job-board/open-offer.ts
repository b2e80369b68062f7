import type { LitElement } from 'lit';
import type { AddressController } from '../../element/address-controller.js';
import { warnOnce } from '../../shared.js';
import type { Job } from '../../sources/jobs/job.js';
import { detailsModule } from './details-module.js';
import type { JobDetails } from './job-details.js';
import type { View } from './job-view.js';
import type { JobChoiceName } from './selection.js';

/** The offer that is open in place, and the module that renders it. */
export class OpenOffer {
  private loaded?: JobDetails | null | undefined;
  private isLoading = false;

  constructor(
    private readonly host: LitElement,
    private readonly address: AddressController<JobChoiceName>,
  ) {}

  /** The `id` of the open offer. */
  get openId(): string | undefined {
    return this.address.choices.id;
  }

  /** The function that renders the open offer: `undefined` until its module is loaded, `null` if it could not be. */
  get details(): JobDetails | null | undefined {
    if (this.openId && this.loaded === undefined && !this.isLoading) this.load();
    return this.loaded;
  }

  /** Opens the offer and closes the one that was open; closes it if it is open. Returns whether it is open now. */
  toggle(job: Job): boolean {
    const opens = this.openId !== job.id;
    // The module is requested again if it could not be loaded before.
    this.loaded ??= undefined;
    this.address.set({ id: opens ? job.id : undefined });
    this.address.remember();
    return opens;
  }

  /** Describes the open offer to search engines, if it is in the list. */
  describe(view: () => Pick<View, 'matching'>, timeZone: string): void {
    const job = this.openId && this.loaded ? view().matching.find(({ id }) => id === this.openId) : undefined;
    this.loaded?.describe(job, timeZone);
  }

  private load(): void {
    const module = detailsModule();
    if ('JobDetails' in module) this.loaded = new module.JobDetails(this.host);
    else void this.wait(module);
  }

  private async wait(module: ReturnType<typeof detailsModule>): Promise<void> {
    this.isLoading = true;
    try {
      this.loaded = new (await module).JobDetails(this.host);
    } catch (error) {
      warnOnce(`<${this.host.localName}> ${(error as Error).message}`);
      this.loaded = null;
    }
    this.isLoading = false;
    this.host.requestUpdate();
  }
}
