/** The module that completes addresses, loaded if the page names a geocoder and the form asks for an address. */
export const completionModule = () => import('./address-completion.js');
