import type { WidgetTag } from '../../../src/widget-table.js';
import { alertBannerGuide } from './alert-banner-guide.js';
import { title, type Guide } from './guide.js';
import { townHallGuide } from './town-hall-guide.js';

/** The guide of each widget; one without has the facts of the manifest only. */
export const guides: Partial<Record<WidgetTag, Guide>> = {
  'news-feed': {
    purpose: {
      fr: 'Les actualités de la commune, d’un ou de plusieurs flux, à jour sans rien recopier.',
      en: 'The news of the commune from one or several feeds, up to date without copying anything.',
    },
    essentials: ['layout', 'limit', 'images', 'search'],
    formats: [
      ['JSON Feed', '/actualites.json'],
      ['RSS (SPIP)', '/spip/backend.xml'],
      ['WordPress', '/wp-json/wp/v2/posts'],
      ['Atom', 'atom'],
      ['Drupal (JSON:API)', 'drupal'],
    ],
    others: {
      fr: 'Aussi : les vidéos qu’ils annoncent : pièces jointes, Media RSS, chaînes YouTube. Rien n’en est demandé avant le clic.',
      en: 'Also: the videos that they announce: attachments, Media RSS, YouTube channels. Nothing of them is requested before the click.',
    },
    good: {
      fr: [
        'Un lien de secours vers la page des actualités.',
        'Cinq à dix actualités par page ; la suite derrière « Afficher plus ».',
      ],
      en: ['A fallback link to the page of news.', 'Five to ten items a page; the rest behind “Show more”.'],
    },
    bad: {
      fr: ['Recopier les actualités à la main.', 'Mettre deux fois le même flux dans une page.'],
      en: ['Copying items by hand.', 'The same feed twice on a page.'],
    },
    keyboard: {
      fr: 'Tab passe d’un titre à l’autre ; les boutons de rubriques, la recherche et les vidéos se commandent au clavier.',
      en: 'Tab goes from title to title; the category buttons, the search and the videos work with the keyboard.',
    },
    author: title,
  },
  'weather-card': {
    purpose: {
      fr: 'Le temps qu’il fait et les prévisions, de la station de la commune ou d’un service.',
      en: 'The current weather and the forecast, from the commune’s station or a service.',
    },
    essentials: ['layout', 'forecast', 'wind-unit', 'precision'],
    formats: [
      ['Open-Meteo', '/open-meteo/v1/forecast'],
      ['OpenWeatherMap', '/openweathermap/data/2.5/weather'],
      ['weather.json', '/weather'],
      ['MET Norway', 'met-norway'],
    ],
    others: { fr: '', en: '' },
    good: {
      fr: [
        'Nommer la commune (`place`) : le service donne parfois une voisine.',
        'Dire d’où viennent les données, dans la page de confidentialité.',
      ],
      en: ['Name the commune (`place`): the service may give a neighbour.', 'Name the source on the privacy page.'],
    },
    bad: {
      fr: [
        'Publier une clé d’accès dans la page : passez par le relais de l’API.',
        'S’en servir comme alerte : la vigilance officielle est celle de Météo-France.',
      ],
      en: [
        'An access key in the page: use the bridge of the API.',
        'Using it as a warning: the official one is Météo-France’s.',
      ],
    },
    keyboard: {
      fr: 'Rien à commander, hors le lien de la source.',
      en: 'Nothing to operate but the link to the source.',
    },
    author: title,
  },
  'poll-box': {
    purpose: {
      fr: 'Une question aux habitants, avec ses réponses et ses résultats, servis par l’API de la commune.',
      en: 'A question to the inhabitants, with its answers and results, from the commune’s own API.',
    },
    essentials: ['mode', 'order', 'no-counts', 'remember'],
    formats: [['openapi.yaml', '/exemples/polls/visible']],
    others: { fr: '', en: '' },
    good: {
      fr: [
        'Dire qui demande, jusqu’à quand, et ce qui sera fait des réponses.',
        'Un seuil de votants avant de montrer les résultats.',
      ],
      en: [
        'Say who asks, until when, and what becomes of the answers.',
        'A minimum of voters before results are shown.',
      ],
    },
    bad: {
      fr: [
        'Le présenter comme un scrutin : il est indicatif, on peut voter deux fois.',
        'Demander une opinion politique, religieuse ou syndicale.',
      ],
      en: [
        'Calling it a ballot: it is indicative, and one can vote twice.',
        'Asking about politics, religion or unions.',
      ],
    },
    keyboard: {
      fr: 'Flèches entre les réponses, Espace pour cocher, Entrée pour voter ; le résultat est annoncé.',
      en: 'Arrows between answers, Space to tick, Enter to vote; the result is announced.',
    },
    author: {
      fr: 'Une question brève, des réponses qui ne se recouvrent pas.',
      en: 'A short question, answers that do not overlap.',
    },
  },
  'job-board': {
    purpose: {
      fr: 'Les offres d’emploi de la commune, triées et filtrées, sans celles qui sont closes.',
      en: 'The commune’s job offers, sorted and filtered, without those that are closed.',
    },
    essentials: ['limit', 'sort', 'detail', 'no-controls'],
    formats: [
      ['schema.org JobPosting', '/offres.json'],
      ['France Travail', '/france-travail/v2/offres/search'],
      ['WP Job Manager (WordPress)', 'wp-job-manager'],
      ['Greenhouse', 'greenhouse'],
      ['Lever', 'lever'],
      ['Teamtailor', 'teamtailor'],
      ['SmartRecruiters', 'smartrecruiters'],
    ],
    others: {
      fr: 'Aussi : tout flux d’actualités.',
      en: 'Also: any feed of news.',
    },
    good: {
      fr: [
        'Une date limite par offre.',
        'Une adresse pour postuler, et un contact.',
        'Une adresse pour les candidatures spontanées (`unsolicited`).',
      ],
      en: [
        'A deadline for each offer.',
        'An address to apply, and a contact.',
        'An address for unsolicited applications (`unsolicited`).',
      ],
    },
    bad: {
      fr: ['Laisser en ligne une offre pourvue.', 'Mettre le texte de l’offre dans une image.'],
      en: ['Leaving a filled position online.', 'The text of the offer as an image.'],
    },
    keyboard: {
      fr: 'Recherche, filtres et tri au clavier ; le nombre d’offres trouvées est annoncé.',
      en: 'Search, filters and sorting with the keyboard; the number of offers found is announced.',
    },
    author: title,
  },
  'event-agenda': {
    purpose: {
      fr: 'Ce qui se passe dans la commune, d’un ou de plusieurs agendas, chaque date à son heure.',
      en: 'What happens in the commune, from one or several calendars, each date at its local time.',
    },
    essentials: ['layout', 'limit', 'search', 'filters'],
    formats: [
      ['iCalendar', '/agenda.ics'],
      ['JSON', '/evenements.json'],
      ['OpenAgenda', 'openagenda'],
      ['The Events Calendar (WordPress)', 'events-calendar'],
      ['schema.org Event', 'schema-event'],
    ],
    others: {
      fr: 'Aussi : RSS et JSON Feed avec des dates d’événements.',
      en: 'Also: RSS and JSON Feed with dates of events.',
    },
    good: {
      fr: [
        'Un agenda public de la mairie, par son adresse iCalendar (.ics) : il se tient à jour là où il est déjà tenu.',
        'Laisser un événement annulé dans l’agenda, avec ce statut : le widget le dit.',
      ],
      en: [
        'A public calendar of the town hall, by its iCalendar address (.ics): it is kept up to date where it is kept already.',
        'Leave a cancelled event in the calendar, with that status: the widget says so.',
      ],
    },
    bad: {
      fr: [
        'Donner l’adresse secrète d’un agenda privé : tout visiteur la lit.',
        'Écrire la date dans le titre : elle n’est ni triée ni retirée.',
      ],
      en: [
        'The secret address of a private calendar: every visitor can read it.',
        'Writing the date into the title: it is neither sorted nor removed.',
      ],
    },
    keyboard: {
      fr: 'Tab passe d’un événement à l’autre. Dans le mois : flèches entre les jours, Page précédente et suivante entre les mois, Entrée pour choisir un jour.',
      en: 'Tab goes from event to event. In the month: arrows between days, Page Up and Down between months, Enter to choose a day.',
    },
    author: title,
  },
  'town-hall': townHallGuide,
  'alert-banner': alertBannerGuide,
  'submit-news': {
    purpose: {
      fr: 'Un formulaire par lequel habitants et associations proposent une actualité ou un événement, relu avant d’être publié.',
      en: 'A form in which inhabitants and associations suggest news and events, reviewed before publication.',
    },
    essentials: ['mode'],
    formats: [['openapi.yaml', '/exemples/submissions/schema']],
    others: { fr: '', en: '' },
    good: {
      fr: [
        'Une page sur les données personnelles (`privacy-url`) : sans elle, le formulaire n’est pas montré.',
        'Une personne qui relit chaque semaine.',
        'Dire l’étape et les erreurs dans le titre de la page, par l’événement `cw-step` : `publier.js` de la démonstration en est un exemple.',
        'Si les adresses des événements sont complétées (`geocoder`), nommer ce service sur cette page : il reçoit ce qui est écrit dans ce champ, seulement après le clic.',
      ],
      en: [
        'A privacy page (`privacy-url`): without one the form is not shown.',
        'Somebody who reviews every week.',
        'The step and its errors in the title of the page, by the event `cw-step`: `publier.js` of the demo is an example.',
        'If the addresses of events are completed (`geocoder`), name that service on this page: it receives what is written in that field, only after the click.',
      ],
    },
    bad: {
      fr: ['Demander plus que le nécessaire.', 'S’en servir pour un signalement urgent.'],
      en: ['Asking for more than is needed.', 'Using it for emergencies.'],
    },
    keyboard: {
      fr: 'Tout le parcours au clavier ; les erreurs sont résumées, chacune mène à son champ.',
      en: 'All steps with the keyboard; errors are summarised, and each leads to its field.',
    },
    author: {
      fr: 'La page des règles et celle des données personnelles.',
      en: 'The pages with the rules and on privacy.',
    },
  },
};
