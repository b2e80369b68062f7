const content = '<p>Entretien des voiries et des espaces verts.</p>';

/** Formats of job offers, of the job boards whose answers any site may read. */
export const jobs = {
  // https://wpjobmanager.com/
  'wp-job-manager': [
    {
      id: 212,
      type: 'job_listing',
      date_gmt: '2026-11-20T08:00:00',
      link: 'https://www.commune.example/offre/agent-technique/',
      title: { rendered: 'Agent technique' },
      content: { rendered: content },
      meta: {
        _job_location: 'Saint-Martin-des-Prés',
        _company_name: 'Mairie',
        _application: 'recrutement@commune.example',
        _job_expires: '2026-12-31',
      },
    },
  ],
  // https://developers.greenhouse.io/job-board.html
  greenhouse: {
    jobs: [
      {
        id: 4017,
        title: 'Agent technique',
        absolute_url: 'https://boards.greenhouse.io/commune/jobs/4017',
        location: { name: 'Saint-Martin-des-Prés' },
        company_name: 'Mairie',
        first_published: '2026-11-20T09:00:00+01:00',
        updated_at: '2026-11-20T09:00:00+01:00',
        requisition_id: 'ST-12',
        content,
      },
    ],
    meta: { total: 1 },
  },
  // https://github.com/lever/postings-api
  lever: [
    {
      id: '7a1c1b9e-3a0c-4c35-8a5d-94f0f3e0a6b1',
      text: 'Agent technique',
      hostedUrl: 'https://jobs.lever.co/commune/7a1c1b9e',
      applyUrl: 'https://jobs.lever.co/commune/7a1c1b9e/apply',
      categories: { location: 'Saint-Martin-des-Prés', commitment: 'CDI', team: 'Services techniques' },
      country: 'FR',
      workplaceType: 'onsite',
      createdAt: 1_795_161_600_000,
      description: content,
      lists: [{ text: 'Profil', content: '<li>Permis B</li>' }],
    },
  ],
  // The JSON feed of a career site, /jobs.json.
  teamtailor: {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Mairie de Saint-Martin-des-Prés',
    items: [
      {
        id: 'f2d6f0a2-6c44-4a4e-8a40-0f1c0d5f5c11',
        url: 'https://commune.teamtailor.com/jobs/12-agent-technique',
        title: 'Agent technique',
        content_html: content,
        date_published: '2026-11-20T09:00:00+01:00',
        _jobposting: {
          '@type': 'JobPosting',
          title: 'Agent technique',
          datePosted: '2026-11-20T09:00:00+01:00',
          employmentType: 'FULL_TIME',
          jobLocation: { '@type': 'Place', address: { addressLocality: 'Saint-Martin-des-Prés' } },
        },
      },
    ],
  },
  // https://developers.smartrecruiters.com/docs/posting-api
  smartrecruiters: {
    offset: 0,
    limit: 10,
    totalFound: 1,
    content: [
      {
        id: '743999',
        name: 'Agent technique',
        refNumber: 'ST-12',
        company: { identifier: 'Commune', name: 'Mairie' },
        location: { city: 'Saint-Martin-des-Prés', postalCode: '72000', country: 'fr' },
        typeOfEmployment: { id: 'permanent', label: 'CDI' },
        releasedDate: '2026-11-20T08:00:00.000Z',
      },
    ],
  },
};
