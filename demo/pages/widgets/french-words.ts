/** The French descriptions of what all widgets have in the manifest, by kind and name. */
const french: Record<string, string> = {
  'event/cw-load': 'De nouvelles données sont affichées.',
  'event/cw-error': 'Un chargement a échoué ; code dit pourquoi.',
  'event/cw-select': 'Le visiteur a suivi ou ouvert un élément.',
  'event/cw-filter': 'Le visiteur a changé la recherche, un filtre ou le tri.',
  'event/cw-vote': 'Un vote a été reçu par le serveur.',
  'event/cw-step': 'Une étape du formulaire est affichée, ou affichée de nouveau avec des erreurs.',
  'event/cw-submit': 'Une proposition a été reçue par le serveur.',
  'slot/':
    'Visible tant que les données ne sont pas là, si elles ne peuvent pas l’être, et sans JavaScript : mettez-y un lien.',
  'slot/header': 'Sous le titre.',
  'slot/footer': 'Au-dessous de tout.',
  'slot/empty': 'Remplace le message quand il n’y a rien à montrer.',
  'state/idle': 'Rien n’a encore été demandé.',
  'state/loading': 'Les premières données sont en chemin.',
  'state/ready': 'Les données sont affichées.',
  'state/stale': 'Les données sont affichées, mais la dernière actualisation a échoué.',
  'state/empty': 'Il n’y a rien à montrer.',
  'state/error': 'Aucune donnée n’a pu être chargée : le message d’erreur est affiché.',
  'state/prerendered': 'Les premières données étaient déjà dans la page.',
  'token/--cw-accent': 'Liens, boutons, choix ; assombrie ou éclaircie pour rester lisible.',
  'token/--cw-surface': 'Le fond.',
  'token/--cw-text': 'Le texte.',
  'token/--cw-muted': 'Le texte secondaire.',
  'token/--cw-line': 'Les lignes entre les parties.',
  'token/--cw-soft': 'Le fond des barres, des notes, de l’élément survolé.',
  'token/--cw-control': 'La bordure des champs et des boutons.',
  'token/--cw-font-family': 'La police.',
  'token/--cw-font-size': 'Le corps du texte : les autres en découlent.',
  'token/--cw-radius': 'L’arrondi des angles.',
  'token/--cw-gap': 'L’espace entre les éléments.',
  'token/--cw-padding': 'La marge intérieure.',
  'token/--cw-border': 'La bordure du widget.',
  'token/--cw-min-height': 'La hauteur réservée jusqu’au chargement.',
  'token/--cw-error': 'La couleur des erreurs.',
  'token/--cw-image-ratio': 'Le rapport des images, largeur sur hauteur.',
};

/** The French description; `undefined` where there is none. */
export function frenchOf(kind: 'event' | 'slot' | 'state' | 'token', name: string): string | undefined {
  return french[`${kind}/${name}`];
}
