/**
 * The webmaster's messages about a page, its attributes and its addresses, for the console, and in a frame in place of a
 * widget that may not send; those about a failed load
 * are in `diagnoses.ts`, those of the diagnosis in `diagnosis/`. In French only, for the reason given there. Each is an
 * export of its own, so that a file for browsers contains those that its code uses; those of one widget are in its folder,
 * so that its chunk contains them.
 */

/** An attribute has an invalid value, and the default is used. `expected` is one of the phrases below. */
export const invalidValue = (value: string, expected: string, fallback: unknown): string =>
  `La valeur « ${value} » n’est pas comprise : ${expected}. Par défaut : « ${String(fallback)} ».`;

/** The phrases that say which values an attribute accepts, for `invalidValue`. */
export const oneOf = (values: readonly string[]): string => `attendu ${values.join(', ')}`;
export const aNumber = (min: number, max: number): string => `attendu un nombre de ${min} à ${max}`;
export const aWholeNumber = (min: number, max: number): string => `attendu un nombre entier de ${min} à ${max}`;
export const aTimeZone = 'attendu un fuseau comme Europe/Paris ou Indian/Reunion';

/** A setting of the script tag (`data-cw-*`) has an invalid value. */
export const invalidSetting = (name: string, value: string): string =>
  `La valeur « ${value} » de data-cw-${name} n’est pas comprise : elle est ignorée.`;

/** `data-cw-origins` contains something else than an origin. */
export const noOrigin = (value: string): string =>
  `« ${value} » n’est pas une origine : data-cw-origins attend par exemple https://www.commune.fr.`;

/** The page is XML, in which Lit can render nothing. */
export const xmlPage =
  'La page est servie en XML (application/xhtml+xml) : les widgets ne peuvent pas s’y afficher, leur lien ' +
  'reste. Servez-la en text/html.';

/** The page requires Trusted Types and does not allow the library's policy. */
export const policyForbids =
  'La politique de sécurité de la page empêche l’affichage. Ajoutez à l’en-tête Content-Security-Policy : ' +
  'trusted-types commune-widgets';

/** Another library has registered the tag. */
export const nameTaken = (name: string): string =>
  `Le nom <${name}> est déjà pris par un autre script de la page : ajoutez data-cw-prefix="cw" au script.`;

/** The page has two copies of the library, of different versions. */
export const otherVersion = (used: string | undefined, ignored: string): string =>
  `Deux versions sont chargées sur la page : la ${used}, arrivée la première, est utilisée ; ` +
  `la ${ignored} est ignorée.`;

/** A file beside the page's script, such as `details.js`, can't be loaded. */
export const missingFile = (href: string): string => `${href} manque, ou le navigateur le refuse.`;

/** The parts of the script, in the folder `href`, can't be loaded. */
export const missingParts = (href: string): string =>
  `Les widgets n’ont pas pu être chargés : les fichiers de ${href} manquent, ou la politique de sécurité de la page ` +
  '(script-src) les refuse. commune-widgets.iife.js, un script sans type="module", contient tout en un fichier.';

/** The address of an endpoint contains a key. */
export const keyInAddress = ({ origin, pathname }: URL): string =>
  `L’adresse ${origin}${pathname} contient une clé que tout visiteur peut lire : ` +
  'passez par une adresse de la commune, qui la garde sur le serveur.';

/** A widget that sends what visitors enter has an endpoint of an origin that the page does not list. */
export const unlistedOrigin = (name: string, origin: string): string =>
  `<${name}> enverrait à ${origin} ce que les visiteurs écrivent : ajoutez data-cw-origins="${origin}" ` +
  'à la balise du script si cette adresse est la bonne.';

/** An embed page was asked for an endpoint of an origin that it does not list: for the console, and in the frame. */
export const refusedInFrame = (name: string, origin: string): string =>
  `${name} : ${origin} n’est pas dans data-cw-origins.`;
export const refusedHere =
  'Ces informations ne peuvent pas être affichées ici\u00a0: leur adresse n’est pas autorisée par ce site.';

/** The server's proof of work could not be solved. */
export const challengeFailed = (detail: string | undefined): string =>
  `La vérification anti-robot a échoué : ${detail}`;
