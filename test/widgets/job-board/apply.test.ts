import { expect } from '@open-wc/testing';
import type { Job } from '../../../src/sources/jobs/job.js';
import { all, board, texts } from '../../support/shown-jobs.js';
import { job } from './job.js';

describe('the link to apply', () => {
  const opened = async (members: Partial<Job>) => {
    const element = await board([job(1, members)]);
    all(element, '[part="details"]')[0]!.click();
    await element.updateComplete;
    return element;
  };
  const links: [string, Partial<Job>, string | undefined][] = [
    ['a page', { applyUrl: 'https://www.commune.test/p' }, 'Postuler\u00a0: Poste 1'],
    ['a mailbox', { applyUrl: 'mailto:rh@commune.test' }, 'Postuler par courriel\u00a0: Poste 1'],
    ['a telephone', { applyUrl: 'tel:+33243000000' }, 'Postuler par téléphone\u00a0: Poste 1'],
    [
      'a file',
      { applyUrl: 'https://www.commune.test/f.PDF?v=1', applySize: 120_400 },
      'Postuler (PDF, 120\u00a0ko)\u00a0: Poste 1',
    ],
    [
      'a large file',
      { applyUrl: 'https://www.commune.test/f.pdf', applySize: 2_340_000 },
      'Postuler (PDF, 2,3\u00a0Mo)\u00a0: Poste 1',
    ],
    ['a file of unknown size', { applyUrl: 'https://www.commune.test/f.odt' }, 'Postuler (ODT)\u00a0: Poste 1'],
    ['nothing that runs a script', { applyUrl: 'javascript:alert(1)' }, undefined],
  ];
  for (const [title, members, expected] of links) {
    it(`is named for ${title}`, async () => {
      expect(texts(await opened(members), '[part="apply"]')[0]).to.equal(expected);
    });
  }

  const mails: [string, Partial<Job>, string][] = [
    [
      'its title and reference',
      { applyUrl: 'mailto:rh@commune.test', reference: 'R&D 1' },
      'mailto:rh@commune.test?subject=Candidature%C2%A0%3A%20Poste%201%20(r%C3%A9f%C3%A9rence%20R%26D%201)',
    ],
    [
      'its title, after other parameters',
      { applyUrl: 'mailto:rh@commune.test?cc=dgs@commune.test' },
      'mailto:rh@commune.test?cc=dgs@commune.test&subject=Candidature%C2%A0%3A%20Poste%201',
    ],
    [
      'the one that its source gives',
      { applyUrl: 'mailto:rh@commune.test?subject=Agent' },
      'mailto:rh@commune.test?subject=Agent',
    ],
  ];
  for (const [title, members, expected] of mails) {
    it(`gives the message a subject: ${title}`, async () => {
      expect(all(await opened(members), '[part="apply"]')[0]!.getAttribute('href')).to.equal(expected);
    });
  }

  it('is printed with the e-mail address, the number or the URL', async () => {
    const addresses: [string, string][] = [
      ['mailto:rh@commune.test?subject=Agent', 'rh@commune.test'],
      ['tel:+33243000000', '+33243000000'],
      ['https://www.commune.test/p?a=1', 'https://www.commune.test/p?a=1'],
    ];
    for (const [applyUrl, printed] of addresses) {
      expect(all(await opened({ applyUrl }), '[part="apply"]')[0]?.dataset.address).to.equal(printed);
    }
  });
});
