/** A proposal that is filled in, and that must arrive as it was. */
export interface Proposal {
  name: string;
  /** By the ids of controls, in the order in which the form shows them. Radios and buttons are clicked. */
  texts: Record<string, string>;
  /** The parts that the stored body must contain. */
  sent: readonly string[];
}

const texts = {
  title: 'Fête du village',
  body: 'Samedi soir,\nsur la place.',
  contactName: 'Zoé Dupont',
  contactEmail: 'zoe@exemple.fr',
};

/** Another date is added between those of the event, and it repeats until a day. */
export const proposals: readonly [news: Proposal, event: Proposal] = [
  { name: 'news', texts, sent: [texts.title] },
  {
    name: 'an event with several dates',
    texts: {
      'type-event': '',
      ...texts,
      startsAt: '2056-04-11T14:00',
      endsAt: '2056-04-11T18:00',
      otherDates: '',
      'startsAt-0': '2056-04-14T09:30',
      'endsAt-0': '2056-04-14T11:00',
      repeats: 'weekly',
      repeatsUntil: '2056-05-09',
      place: 'Salle des fêtes',
    },
    sent: ['2056-04-11T14:00', '2056-04-14T09:30', 'weekly', '2056-05-09'],
  },
];
