import { expect } from '@open-wc/testing';
import { askedFields } from '../../../src/sources/submissions/fields.js';
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

  it('leave out a repetition that could have no last day', () => {
    const { repeatsUntil: _, ...fields } = everything.fields;
    expect(askedFields(everything, 'event')).to.include.members(['otherDates', 'repeats', 'repeatsUntil']);
    expect(askedFields({ ...everything, fields }, 'event'))
      .to.include('otherDates')
      .and.not.include('repeats');
  });

  it('leave out categories and images where the endpoint has none', () => {
    const asked = askedFields({ ...everything, categories: [], images: undefined }, 'event');
    expect(asked).to.not.include('category').and.not.include('images');
  });
});
