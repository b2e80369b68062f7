import { periods } from '../../api/periods.js';
import type { WidgetTag } from '../../../src/widget-table.js';
import type { Bilingual } from '../widgets/guide.js';

/** Personal data that a widget has processed, as a record of processing activities lists it (GDPR, article 30). */
export interface Processing {
  data: Bilingual;
  purpose: Bilingual;
  /** To be confirmed by the data-protection officer. */
  basis: Bilingual;
  duration: Bilingual;
}

const DAY = 86_400_000;
const publicTask: Bilingual = { fr: 'Mission d’intérêt public (RGPD, 6.1.e)', en: 'Public task (GDPR, 6.1.e)' };
const interest: Bilingual = { fr: 'Intérêt légitime (RGPD, 6.1.f)', en: 'Legitimate interest (GDPR, 6.1.f)' };
const consent: Bilingual = { fr: 'Consentement (RGPD, 6.1.a)', en: 'Consent (GDPR, 6.1.a)' };

/** A period of the API, which deletes by the same numbers. */
function after(period: number, event: Bilingual): Bilingual {
  const days = period / DAY;
  return {
    fr: `${days} ${days > 1 ? 'jours' : 'jour'} après ${event.fr}`,
    en: `${days} ${days > 1 ? 'days' : 'day'} after ${event.en}`,
  };
}

const decision: Bilingual = { fr: 'la décision', en: 'the decision' };

/** The first answer to a write, which both widgets have stored. */
const answers: Processing = {
  data: { fr: 'Première réponse à un envoi, chiffrée', en: 'The first answer to a write, encrypted' },
  purpose: { fr: 'Ne rien enregistrer deux fois', en: 'To store nothing twice' },
  basis: interest,
  duration: after(periods.answers, { fr: 'l’envoi', en: 'it was sent' }),
};

/** The processing of personal data by the widgets that send, or play what others have, and what the banner keeps on the device; the rest process none. */
export const processing: Partial<Record<WidgetTag, readonly Processing[]>> = {
  'news-feed': [
    {
      data: {
        fr: 'Adresse IP de qui lit une vidéo d’un autre site, et les cookies de ce site',
        en: 'IP address of who plays a video of another site, and the cookies of that site',
      },
      purpose: { fr: 'Montrer la vidéo, seulement après le clic', en: 'To show the video, only after the click' },
      basis: consent,
      duration: {
        fr: 'Celle de ce site : la commune n’en garde rien',
        en: 'That of the site: the commune keeps nothing',
      },
    },
  ],
  'alert-banner': [
    {
      data: {
        fr: 'Alerte masquée, sa version et sa fin : sur l’appareil du visiteur seulement (localStorage, cw:alert:…)',
        en: 'A hidden alert, its version and its end: on the visitor’s device only (localStorage, cw:alert:…)',
      },
      purpose: { fr: 'Ne plus la montrer, à sa demande', en: 'Not to show it again, at their request' },
      basis: {
        fr: 'Service demandé par le visiteur, qui clique sur « Masquer » (loi Informatique et Libertés, art. 82)',
        en: 'A service that the visitor requests by pressing “Masquer” (French data-protection act, art. 82)',
      },
      duration: {
        fr: 'Jusqu’à la fin de l’alerte ; 1 jour si elle n’en a pas',
        en: 'Until the end of the alert; 1 day if it has none',
      },
    },
  ],
  'poll-box': [
    {
      data: { fr: 'Empreinte de l’adresse IP liée au vote', en: 'Hash of the IP address of a vote' },
      purpose: { fr: 'Un vote par connexion', en: 'One vote per connection' },
      basis: publicTask,
      duration: { fr: 'Jusqu’à la clôture du sondage', en: 'Until the poll closes' },
    },
    {
      data: { fr: 'Réponses, avec l’empreinte d’un reçu', en: 'Answers, with the hash of a receipt' },
      purpose: { fr: 'Compter, changer, retirer', en: 'To count, change, withdraw' },
      basis: publicTask,
      duration: {
        fr: 'Autant que le sondage : rien ne mène plus à la personne',
        en: 'As long as the poll: nothing leads to the person any more',
      },
    },
    answers,
  ],
  'submit-news': [
    {
      data: { fr: 'Proposition en attente, images comprises', en: 'A pending proposal with its images' },
      purpose: { fr: 'La relire', en: 'To review it' },
      basis: consent,
      duration: after(periods.pending, { fr: 'la réception', en: 'its arrival' }),
    },
    {
      data: { fr: 'Proposition refusée', en: 'A rejected proposal' },
      purpose: { fr: 'Dire le motif à son auteur', en: 'To tell its author why' },
      basis: consent,
      duration: after(periods.rejected, decision),
    },
    {
      data: {
        fr: 'Nom, courriel et association de l’auteur',
        en: 'Name, email address and organisation of the author',
      },
      purpose: { fr: 'Le joindre', en: 'To reach them' },
      basis: consent,
      duration: after(periods.contact, decision),
    },
    {
      data: { fr: 'Proposition publiée, images comprises', en: 'A published proposal with its images' },
      purpose: { fr: 'Informer les habitants', en: 'To inform inhabitants' },
      basis: consent,
      duration: after(periods.approved, {
        fr: 'la décision, ou après la fin de l’événement',
        en: 'the decision, or after the end of the event',
      }),
    },
    {
      data: {
        fr: 'Adresse en cours de saisie et adresse IP, envoyées au service de géocodage (geocoder : celui de l’IGN, data.geopf.fr)',
        en: 'The address being written and the IP address, sent to the geocoder (geocoder: that of IGN, data.geopf.fr)',
      },
      purpose: {
        fr: 'Compléter l’adresse d’un événement, seulement après le clic',
        en: 'To complete the address of an event, only after the click',
      },
      basis: consent,
      duration: {
        fr: 'Celle de ce service : la commune n’en garde rien',
        en: 'That of the service: the commune keeps nothing',
      },
    },
    answers,
  ],
};
