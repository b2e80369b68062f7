import { OptionalPart } from '../../element/optional-part.js';
import type { SubmissionType } from '../../sources/submissions/schema.js';
import type * as module from './address-completion.js';
import { completionModule } from './completion-module.js';
import type { FormContext } from './form-context.js';

/** The part of the form that completes addresses, loaded if the page names a geocoder and the visitor proposes an event. */
export class FormCompletion {
  private readonly addresses: OptionalPart<typeof module, module.AddressCompletion>;

  constructor(
    private readonly host: module.CompletedForm,
    announce: (text: string, urgent?: boolean) => void,
  ) {
    this.addresses = new OptionalPart(
      host,
      completionModule,
      ({ AddressCompletion }) => new AddressCompletion(host, announce),
    );
  }

  /** Renders the completion below a field of the form; `undefined` without a geocoder. */
  in(language: string, type: SubmissionType): FormContext['completion'] {
    const part = this.host.geocoder && type === 'event' ? this.addresses.part : undefined;
    return part ? (name, context) => part.render(name, context, language) : undefined;
  }
}
