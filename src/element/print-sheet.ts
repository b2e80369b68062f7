/** Hides everything except the ancestors and the content of the element that prints. */
const ALONE = '@media print { body *:not(:has([printing]), [printing], [printing] *) { display: none !important } }';

/**
 * Prints the element without the rest of the page, or only its item that contains `inside`, as a sheet for the
 * noticeboard. Until the dialog is closed the host has the attribute `printing` and the item the class `printing`, by
 * which the widget's styles hide the rest.
 */
export function printSheet(host: HTMLElement, inside?: Element): void {
  const item = inside?.closest('[part="item"]');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ALONE);
  // Inside another component the page's style sheet does not match the element and would hide all: everything is
  // printed then.
  const reached = host.getRootNode() === document;
  if (reached) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  host.toggleAttribute('printing', true);
  item?.classList.add('printing');
  addEventListener(
    'afterprint',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      host.toggleAttribute('printing', false);
      item?.classList.remove('printing');
    },
    { once: true },
  );
  print();
}
