/** The handlers of the visitor's actions. */
export interface PollActions {
  /** Ticks or clears the choice with this `id`. */
  choose(id: string, ticked: boolean): void;
  /** Sends the ticked choices. */
  submit(): void;
  /** Opens the form to change the vote, or closes it without a change. */
  change(changing: boolean): void;
  withdraw(): void;
}
