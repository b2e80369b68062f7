import type { LitElement } from 'lit';
import type { AddressController } from '../../element/address-controller.js';
import { OptionalPart } from '../../element/optional-part.js';
import type { Job } from '../../sources/jobs/job.js';
import { detailsModule } from './details-module.js';
import type * as details from './job-details.js';
import type { View } from './job-view.js';
import type { JobChoiceName } from './selection.js';

/** The offer that is open in place, and the part that renders it. */
export class OpenOffer {
  private readonly renderer: OptionalPart<typeof details, details.JobDetails>;

  constructor(
    host: LitElement,
    private readonly address: AddressController<JobChoiceName>,
  ) {
    this.renderer = new OptionalPart(host, detailsModule, (module) => new module.JobDetails(host));
  }

  /** The `id` of the open offer. */
  get openId(): string | undefined {
    return this.address.choices.id;
  }

  /** The renderer of the open offer: `undefined` until it is loaded, `null` if it could not be. */
  get details(): details.JobDetails | null | undefined {
    return this.openId ? this.renderer.part : this.renderer.loaded;
  }

  /** Opens the offer and closes the one that was open; closes it if it is open. Returns whether it is open now. */
  toggle(job: Job): boolean {
    const opens = this.openId !== job.id;
    if (opens) void this.renderer.load();
    this.address.set({ id: opens ? job.id : undefined });
    this.address.remember();
    return opens;
  }

  /** Describes the open offer to search engines, if it is in the list. */
  describe(view: () => Pick<View, 'matching'>, timeZone: string): void {
    const { loaded } = this.renderer;
    const job = this.openId && loaded ? view().matching.find(({ id }) => id === this.openId) : undefined;
    loaded?.describe(job, timeZone);
  }
}
