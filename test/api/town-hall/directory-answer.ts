/** The answer of the State's directory with this town hall. */
export function directoryAnswer(members: Record<string, unknown> = {}): object {
  const ranges = [
    {
      ...{ nom_jour_debut: 'Lundi', nom_jour_fin: 'Vendredi', commentaire: '' },
      ...{ valeur_heure_debut_1: '08:30:00', valeur_heure_fin_1: '12:00:00' },
      ...{ valeur_heure_debut_2: '13:30:00', valeur_heure_fin_2: '17:00:00' },
    },
  ];
  const record = {
    id: 'a',
    nom: 'Mairie - Saint-Martin-des-Prés',
    code_insee_commune: '22313',
    pivot: JSON.stringify([{ type_service_local: 'mairie', code_insee_commune: ['22313'] }]),
    plage_ouverture: JSON.stringify(ranges),
    telephone: JSON.stringify([{ valeur: '01 99 00 00 00', description: '' }]),
    adresse_courriel: 'mairie@commune.example',
    statut_de_diffusion: 'true',
    ...members,
  };
  return { total_count: 1, results: [record] };
}
