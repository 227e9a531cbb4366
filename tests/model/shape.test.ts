import { describe, expect, it } from 'vitest';
import { inSchemaOrder, referencesIn, withIdChanged, type Shape } from '../../src/model/shape.ts';

const shape: Shape = {
  keys: {
    number: {},
    theme: { values: {} },
    organizers: { items: { refersTo: 'organizations' } },
    opening: { items: { keys: { person: { refersTo: 'people' }, side: { refersTo: 'sides' } } } },
    editions: { values: { keys: { topic: { refersTo: 'topics' } } } },
  },
};

describe('the references of a record', () => {
  it('are found in lists, mappings and entries, in the order of the schema', () => {
    const record = {
      opening: [{ side: 'at', person: 'anna' }, { person: 'milan' }],
      organizers: ['institut', 'kozpont'],
      editions: { first: { topic: 'ports' } },
      theme: { de: 'anna' },
    };
    expect(referencesIn(record, shape)).toEqual([
      { path: ['organizers', 0], id: 'institut', to: 'organizations' },
      { path: ['organizers', 1], id: 'kozpont', to: 'organizations' },
      { path: ['opening', 0, 'person'], id: 'anna', to: 'people' },
      { path: ['opening', 0, 'side'], id: 'at', to: 'sides' },
      { path: ['opening', 1, 'person'], id: 'milan', to: 'people' },
      { path: ['editions', 'first', 'topic'], id: 'ports', to: 'topics' },
    ]);
  });

  it.each([
    ['nothing there', {}],
    ['values of another kind', { organizers: [1, null, ['institut']], opening: 'anna' }],
    ['keys that the schema does not know', { chair: 'anna', opening: [{ name: 'anna' }] }],
    ['no mapping at all', 'anna'],
  ])('are none where there is no id: %s', (_, record) => {
    expect(referencesIn(record, shape)).toEqual([]);
  });
});

describe('a record in the order of the schema', () => {
  it('has its keys in that order, at every depth, and its lists and free keys as they were', () => {
    const record = {
      theme: { hu: 'b', de: 'a' },
      opening: [{ side: 'at', person: 'anna' }],
      organizers: ['z', 'a'],
      number: 9,
    };
    expect(JSON.stringify(inSchemaOrder(record, shape))).toBe(
      '{"number":9,"theme":{"hu":"b","de":"a"},"organizers":["z","a"],"opening":[{"person":"anna","side":"at"}]}',
    );
  });

  it('keeps unknown keys at the end, and their parts as they were', () => {
    const record = { notes: { z: 1, a: 2 }, number: 9, chair: 'anna' };
    expect(JSON.stringify(inSchemaOrder(record, shape))).toBe(
      '{"number":9,"notes":{"z":1,"a":2},"chair":"anna"}',
    );
  });

  it.each([['text'], [9], [null], [true]])(
    'is the same value where it has no keys: %j',
    (value) => {
      expect(inSchemaOrder(value, shape)).toBe(value);
    },
  );

  it('is a copy', () => {
    const record = { opening: [{ side: 'at', person: 'anna' }] };
    inSchemaOrder(record, shape);
    expect(JSON.stringify(record)).toBe('{"opening":[{"side":"at","person":"anna"}]}');
  });
});

describe('a record in which an id is another one', () => {
  const change = { to: 'organizations', from: 'institut', into: 'kozpont' } as const;

  it('has it wherever the id refers to such an entry, and nowhere else', () => {
    const record = {
      organizers: ['bund', 'institut'],
      opening: [{ person: 'institut' }],
      number: 1,
    };
    expect(withIdChanged(record, shape, change)).toEqual({
      organizers: ['bund', 'kozpont'],
      opening: [{ person: 'institut' }],
      number: 1,
    });
  });

  it('names an entry once in a list, at its first place', () => {
    expect(withIdChanged({ organizers: ['institut', 'bund', 'kozpont'] }, shape, change)).toEqual({
      organizers: ['kozpont', 'bund'],
    });
    expect(withIdChanged({ organizers: ['kozpont', 'kozpont'] }, shape, change)).toEqual({
      organizers: ['kozpont', 'kozpont'],
    });
  });
});
