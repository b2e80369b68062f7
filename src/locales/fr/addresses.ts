import { quoted } from '../../text/quoted.js';

/** The strings of the completion of addresses. */
export const addresses = {
  complete: 'Compléter l’adresse',
  stop: 'Ne plus compléter l’adresse',
  /** The sentence about what the geocoder receives. That of the State is named; any other by its host. */
  notice: (host: string): string => {
    const recipient = host === 'data.geopf.fr' ? `au service de géocodage de l’IGN (${host})` : `à ${host}`;
    return `Avec cette aide, ce que vous écrivez dans ce champ est envoyé, avec votre adresse IP, ${recipient}.`;
  },
  found: 'Adresses proposées',
  count: (count: number): string => {
    if (count === 0) return 'Aucune adresse trouvée.';
    return `${count} ${count === 1 ? 'adresse proposée' : 'adresses proposées'} sous le champ.`;
  },
  short: 'Écrivez au moins trois caractères.',
  failed: 'Aucune adresse ne peut être proposée en ce moment. Écrivez la vôtre.',
  /** The field of the commune, with this label, has been filled in too. */
  filled: (label: string, commune: string): string => `Le champ ${quoted(label)} est rempli aussi : ${commune}.`,
};
