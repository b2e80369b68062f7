/** Formats of news. */
export const news = {
  // RFC 4287.
  atom: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
  <title>Saint-Martin-des-Prés</title>
  <id>https://www.commune.example/</id>
  <updated>2026-11-27T18:33:00+01:00</updated>
  <entry>
    <title>Le marché de Noël revient</title>
    <id>https://www.commune.example/marche-de-noel</id>
    <link href="https://www.commune.example/marche-de-noel"/>
    <published>2026-11-27T18:33:00+01:00</published>
    <updated>2026-11-27T18:33:00+01:00</updated>
    <category term="Vie locale"/>
    <summary>Vingt exposants sous la halle, samedi et dimanche.</summary>
  </entry>
</feed>`,
  // https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module
  drupal: {
    jsonapi: { version: '1.0' },
    data: [
      {
        type: 'node--article',
        id: '5c3f0c3e-0d4b-4c1d-9a53-6a0d8c1f7e20',
        attributes: {
          title: 'Le marché de Noël revient',
          langcode: 'fr',
          created: '2026-11-27T17:33:00+00:00',
          changed: '2026-11-27T17:33:00+00:00',
          path: { alias: '/marche-de-noel', langcode: 'fr' },
          body: { summary: 'Vingt exposants sous la halle.', processed: '<p>Samedi et dimanche.</p>' },
        },
      },
    ],
  },
};
