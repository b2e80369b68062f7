// @ts-check
import { choices } from './french-choices.js';
import { examples } from './french-examples.js';

/** @import { Field } from './manifest.js' */

/**
 * French texts for an attribute. One without texts is shown last, with the English description of the manifest.
 *
 * @typedef {'source' | 'contenu' | 'aspect'} Group
 *
 * @typedef {object} Words
 * @property {string} label
 * @property {Group} group
 * @property {string} [help]
 * @property {string} [example] Shown below the field, after « Exemple : ».
 * @property {Record<string, string>} values The labels of the values of a list.
 * @property {number} rank Its position on the page.
 */

/** @type {Record<Group, string>} */
export const groups = { source: 'Source des données', contenu: 'Ce qui est montré', aspect: 'Aspect et comportement' };

/** @type {Record<string, Omit<Words, 'values' | 'rank'>>} In the order of the page. */
const words = {
  endpoint: {
    label: 'Adresse des données',
    group: 'source',
    help: 'Le flux ou l’API de la commune. Plusieurs adresses se séparent par une espace.',
  },
  'news-feed/endpoint': {
    label: 'Adresse du flux d’actualités',
    group: 'source',
    help: 'SPIP : /spip.php?page=backend. WordPress : /wp-json/wp/v2/posts?_embed. Drupal, Joomla : l’adresse du flux RSS.',
  },
  'weather-card/endpoint': {
    label: 'Adresse des données',
    group: 'source',
    help: 'Open-Meteo, sans clé : l’adresse que le studio écrit d’après la commune. Sinon, celle de votre station ou d’un autre service.',
  },
  'poll-box/endpoint': {
    label: 'Adresse du sondage',
    group: 'source',
    help: 'Celle de l’API de la commune ; « current » est le sondage en cours.',
  },
  'job-board/endpoint': {
    label: 'Adresse des offres',
    group: 'source',
    help: 'L’API de la commune, une recherche France Travail par le relais, le flux d’un logiciel de recrutement.',
  },
  'submit-news/endpoint': {
    label: 'Adresse du formulaire',
    group: 'source',
    help: 'Celle de l’API de la commune, qui dit quels champs elle accepte.',
  },
  'event-agenda/endpoint': {
    label: 'Adresse de l’agenda',
    group: 'source',
    help: 'Un calendrier (.ics), celui d’OpenAgenda ou d’une extension de WordPress, un flux, l’API de la commune.',
  },
  'town-hall/endpoint': {
    label: 'Adresse des horaires',
    group: 'source',
    help: 'L’API de la commune, l’annuaire de l’administration, ou une page du site avec des données schema.org.',
  },
  'alert-banner/endpoint': {
    label: 'Adresse des alertes',
    group: 'source',
    help: 'L’API de la commune, qui donne les alertes de la modération et les vigilances, ou un weather.json.',
  },
  'alert-banner/heading': { label: 'Titre', group: 'contenu', help: 'Vide : aucun titre.' },
  format: {
    label: 'Format des données',
    group: 'source',
    help: 'À préciser seulement si le format n’est pas reconnu tout seul.',
  },
  refresh: {
    label: 'Actualiser toutes les … minutes',
    group: 'source',
    help: '0 : jamais. Au-dessus, le visiteur peut arrêter l’actualisation.',
    example: '15',
  },
  loading: { label: 'Chargement', group: 'source' },
  'stale-after': {
    label: 'Recharger un contenu prérendu de plus de … minutes',
    group: 'source',
    help: 'Seulement si la page a été prérendue. 0 : jamais.',
    example: '15',
  },
  'weather-card/stale-after': {
    label: 'Relevé ancien après … minutes',
    group: 'source',
    help: 'Au-delà, l’âge du relevé est dit. 0 : jamais.',
    example: '180',
  },
  'privacy-url': {
    label: 'Page sur les données personnelles',
    group: 'source',
    help: 'Obligatoire (RGPD, article 13) si le service ne l’indique pas : sans elle, le formulaire n’est pas montré.',
    example: 'https://www.ma-commune.fr/confidentialite',
  },
  'rules-url': {
    label: 'Page des règles de publication',
    group: 'source',
    example: 'https://www.ma-commune.fr/regles',
  },
  'form-url': {
    label: 'Page du formulaire',
    group: 'source',
    help: 'Pour la présentation « Un lien seulement ».',
    example: 'https://www.ma-commune.fr/proposer',
  },
  geocoder: {
    label: 'Service qui complète les adresses',
    group: 'source',
    help: 'Rien ne lui est demandé avant le clic sur « Compléter l’adresse » ; il reçoit ensuite ce qui est écrit dans ce champ. Celui de l’IGN est public et gratuit : la politique de confidentialité le nomme.',
    example: 'https://data.geopf.fr/geocodage',
  },
  heading: { label: 'Titre', group: 'contenu', help: 'Vide : le titre habituel du widget.' },
  'town-hall/limit': { label: 'Nombre de mairies', group: 'contenu', example: '1' },
  limit: { label: 'Nombre d’éléments', group: 'contenu', example: '5' },
  offset: {
    label: 'Éléments à passer au début',
    group: 'contenu',
    help: 'Utile quand un autre bloc de la page montre déjà les premiers.',
    example: '3',
  },
  category: {
    label: 'Seulement ces rubriques',
    group: 'contenu',
    help: 'Séparées par des virgules.',
    example: 'Sport, Culture',
  },
  exclude: {
    label: 'Sans ces rubriques',
    group: 'contenu',
    help: 'Séparées par des virgules.',
    example: 'Conseil municipal',
  },
  from: { label: 'Premier jour', group: 'contenu', help: 'Vide : aujourd’hui.', example: '2026-06-01' },
  to: { label: 'Dernier jour', group: 'contenu', help: 'Vide : dix-huit mois plus tard.', example: '2026-08-31' },
  past: { label: 'Les événements passés, au lieu de ceux à venir', group: 'contenu' },
  'max-age': { label: 'Rien de plus vieux que … jours', group: 'contenu', example: '90' },
  more: { label: 'Bouton « Afficher plus »', group: 'contenu' },
  search: { label: 'Champ de recherche', group: 'contenu' },
  filters: { label: 'Boutons de rubriques', group: 'contenu' },
  holidays: {
    label: 'Jours fériés',
    group: 'contenu',
    help: 'Ceux du territoire de la commune, qui se déduit de son code postal.',
  },
  'good-friday': { label: 'Fermée le Vendredi saint', group: 'contenu' },
  'event-agenda/filters': { label: 'Filtres par période, rubrique et lieu', group: 'contenu' },
  'no-export': { label: 'Sans « Ajouter à mon agenda » ni abonnement', group: 'contenu' },
  'structured-data': {
    label: 'Données structurées pour les moteurs de recherche',
    group: 'contenu',
    help: 'Des événements affichés, s’ils ont un lieu et une adresse.',
  },
  contract: { label: 'Contrat choisi au départ', group: 'contenu', example: 'CDD' },
  place: { label: 'Nom de la commune', group: 'contenu', example: 'Saint-Martin-des-Prés' },
  'job-board/place': { label: 'Lieu choisi au départ', group: 'contenu', example: 'Saint-Martin-des-Prés' },
  'job-board/category': { label: 'Catégorie choisie au départ (A, B ou C)', group: 'contenu', example: 'B' },
  employer: { label: 'Employeur choisi au départ', group: 'contenu', example: 'Mairie' },
  keywords: { label: 'Seulement les actualités avec ces mots', group: 'contenu', example: 'école, cantine' },
  'exclude-keywords': { label: 'Sans les actualités avec ces mots', group: 'contenu', example: 'élections' },
  pinned: { label: 'Actualité à la une (adresse)', group: 'contenu', example: 'https://www.ma-commune.fr/fete' },
  feed: { label: 'Adresse d’un flux RSS à proposer', group: 'contenu' },
  unsolicited: { label: 'Adresse des candidatures spontanées', group: 'contenu', example: 'mailto:rh@commune.fr' },
  'job-board/locked': { label: 'Filtres choisis au départ que le visiteur ne change pas', group: 'contenu' },
  'no-controls': { label: 'Sans recherche, ni filtres, ni tri', group: 'contenu' },
  sort: { label: 'Ordre', group: 'contenu' },
  'job-board/detail': { label: 'Le titre d’une offre', group: 'contenu' },
  'news-feed/detail': {
    label: 'Le titre d’une actualité',
    group: 'contenu',
    help: 'Sur place : si l’adresse des données est celle du même site que les actualités.',
  },
  'url-state': {
    label: 'Garder les choix dans l’adresse de la page',
    group: 'contenu',
    help: 'Le début du nom des paramètres. Vide : les choix ne sont pas gardés.',
  },
  mode: { label: 'Présentation', group: 'contenu' },
  remember: {
    label: 'Se souvenir du vote dans le navigateur',
    group: 'contenu',
    help: 'Rien n’est écrit avant que le visiteur ne vote.',
  },
  'no-counts': { label: 'Pourcentages seuls, sans nombre de votes', group: 'contenu' },
  order: { label: 'Ordre des réponses', group: 'contenu' },
  preset: {
    label: 'Champs remplis d’avance',
    group: 'contenu',
    help: 'nom=valeur, séparés par des points-virgules.',
    example: 'commune=Saint-Martin; category=culture',
  },
  locked: {
    label: 'Champs que le visiteur ne peut pas changer',
    group: 'contenu',
    help: 'Parmi ceux qui sont remplis d’avance, séparés par des virgules.',
    example: 'commune',
  },
  hours: { label: 'Heures de prévision', group: 'contenu', example: '12' },
  metrics: { label: 'Mesures', group: 'contenu', help: 'Aucune case cochée : celles de la disposition.' },
  'wind-unit': { label: 'Unité du vent', group: 'contenu' },
  precision: { label: 'Décimales au plus', group: 'contenu', example: '0' },
  forecast: { label: 'Jours de prévision', group: 'contenu', example: '3' },
  'when-empty': { label: 'Quand il n’y a rien', group: 'contenu' },
  layout: { label: 'Disposition', group: 'aspect' },
  images: {
    label: 'Images',
    group: 'aspect',
    help: 'Une image d’un autre site lui révèle l’adresse du visiteur : le signaler dans la politique de confidentialité.',
  },
  dates: { label: 'Dates', group: 'aspect' },
  theme: { label: 'Thème', group: 'aspect' },
  'heading-level': {
    label: 'Niveau du titre',
    group: 'aspect',
    help: '2 sous le titre de la page, 3 sous un titre de partie.',
    example: '3',
  },
  lang: { label: 'Langue', group: 'aspect', help: 'Vide : celle de la page.', example: 'en' },
  'time-zone': {
    label: 'Fuseau horaire',
    group: 'aspect',
    help: 'Pour les communes d’outre-mer. Vide : Paris.',
    example: 'Indian/Reunion',
  },
};

/**
 * The texts for an attribute of a widget; those of the manifest where French ones are missing.
 * @param {string} tag
 * @param {Pick<Field, 'name' | 'text'>} field
 * @returns {Words & { french: boolean }}
 */
export function wordsOf(tag, { name, text }) {
  const own = words[`${tag}/${name}`] ?? words[name];
  const rank = own ? Object.keys(words).indexOf(name) : Object.keys(words).length;
  const values = choices[`${tag}/${name}`] ?? choices[name] ?? {};
  const example = examples[tag]?.[name] ?? own?.example;
  return own
    ? { ...own, example, values, rank, french: true }
    : { label: name, group: 'aspect', help: text.replace(/`/g, ''), values, rank, french: false };
}
