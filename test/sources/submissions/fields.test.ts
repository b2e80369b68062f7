import { expect } from '@open-wc/testing';
import { acceptedFields, askedFields } from '../../../src/sources/submissions/fields.js';
import { fieldNames, type SubmissionSchema } from '../../../src/sources/submissions/schema.js';

describe('askedFields', () => {
  const everything: SubmissionSchema = {
    types: ['news', 'event'],
    categories: [{ id: 'a', label: 'A' }],
    fields: Object.fromEntries(fieldNames.map((name) => [name, { required: false }])),
    images: { max: 1, maxBytes: 1, types: ['image/png'] },
    privacyUrl: 'https://commune.test/rgpd',
  } as unknown as SubmissionSchema;

  it('are those of the type, in the order of the form', () => {
    expect(askedFields(everything, 'news')).to.include('title').and.not.include('startsAt');
    expect(askedFields(everything, 'event')).to.include.members(['startsAt', 'endsAt', 'place', 'images']);
  });

  it('leave out a field for which the form has no control, even if the endpoint lists it', () => {
    for (const name of ['otherDates', 'repeats', 'repeatsUntil'] as const) {
      expect(askedFields(everything, 'event')).to.not.include(name);
    }
  });

  it('are fewer than the fields that the endpoint accepts, which programs may send', () => {
    const accepted = acceptedFields(everything, 'event');
    expect(accepted).to.include.members(['otherDates', 'repeats', 'repeatsUntil']);
    expect(acceptedFields(everything, 'news')).to.not.include('otherDates');
  });

  it('leave out categories and images where the endpoint has none', () => {
    const asked = askedFields({ ...everything, categories: [], images: undefined }, 'event');
    expect(asked).to.not.include('category').and.not.include('images');
  });
});
