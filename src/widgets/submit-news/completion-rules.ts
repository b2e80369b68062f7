/** The style sheet of the completion of addresses, adopted by the form that has it. */
export const completionRules = `
  [part='group'] > [part='completion'] {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  [part='addresses'] {
    display: grid;
    gap: 0.25em;
    inline-size: 100%;
    max-inline-size: 30em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part~='address'] {
    inline-size: 100%;
    color: var(--_text);
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
`;
