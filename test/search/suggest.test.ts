import { expect } from '@open-wc/testing';
import { countActivities, suggest, type TypingSuggestion } from '../../src/search/suggest.js';
import { anOpportunity } from '../support/an-opportunity.js';

const listings = [
  anOpportunity({ activities: ['Walking'] }),
  anOpportunity({ activities: ['Walking', 'walking'] }),
  anOpportunity({ activities: ['Nordic Walking'] }),
  anOpportunity({ activities: ['Walking Football'] }),
  anOpportunity({ activities: ['Tai Chi'] }),
  anOpportunity({ activities: ['Chair Based Exercise'] }),
  anOpportunity({ activities: ['Pulmonary Maintenance'] }),
];
const TOWNS = ['Hatfield', 'Hertford', 'St Albans', 'Walthamstow'];
const options = {
  activities: countActivities(listings),
  chosen: [],
  places: (words: string) => TOWNS.filter((town) => town.toLowerCase().startsWith(words.toLowerCase())),
};
const told = (suggestion: TypingSuggestion) =>
  suggestion.kind === 'condition' ? `condition ${suggestion.id}` : `${suggestion.kind} ${suggestion.text}`;
const suggested = (text: string, chosen: readonly string[] = []) => suggest(text, { ...options, chosen }).map(told);

describe('suggestions while somebody types', () => {
  it('are none once the box holds the name of an activity, and come back with the next letter', () => {
    expect(suggested('walking')).to.deep.equal([]);
    expect(suggested('walking f')[0]).to.equal('activity Walking Football');
  });

  it('name activities, those that begin so and have most listings first', () => {
    expect(suggested('walk')).to.deep.equal([
      'activity Walking',
      'activity Walking Football',
      'activity Nordic Walking',
    ]);
    expect(options.activities[0]).to.deep.equal({ name: 'Walking', listings: 2 });
  });

  const table: readonly [typed: string, among: string][] = [
    ['sit down ex', 'activity Chair Based Exercise'],
    ['free tai', 'activity free Tai Chi'],
    ['parkin', 'condition parkinsons'],
    ['bad chest', 'condition copd'],
    ['bad chest', 'activity Pulmonary Maintenance'],
    ['MS', 'condition multiple-sclerosis'],
    ['me-cfs', 'condition me-cfs'],
    ['yoga near ha', 'place yoga near Hatfield'],
    ['walking in st al', 'place walking in St Albans'],
    ['hat', 'place near Hatfield'],
    ['walking hert', 'place walking near Hertford'],
  ];
  for (const [typed, among] of table) {
    it(`offer "${among}" for "${typed}"`, () => {
      expect(suggested(typed)).to.include(among);
    });
  }

  it('offer what a misspelt text was understood as, and nothing else while what is typed is called so', () => {
    const toldFor = (text: string, corrected: string) => suggest(text, { ...options, corrected }).map(told);
    expect(toldFor('nordic waking', 'nordic walking')).to.deep.equal(['activity Nordic Walking']);
    expect(toldFor('parkinsens', 'parkinsons')).to.deep.equal(['condition parkinsons']);
    expect(toldFor('walk', 'talk')[0]).to.equal('activity Walking');
  });

  it('do not take the last of several words for all that begins so', () => {
    expect(suggested('walking exercise')).to.deep.equal([]);
  });

  it('do not offer a condition that is chosen, or what the box holds already', () => {
    expect(suggested('bad chest', ['copd'])).not.to.include('condition copd');
    expect(suggested('tai chi')).to.deep.equal([]);
  });

  it('are none for a letter, for nothing, and for what nobody types', () => {
    for (const text of ['', 'w', '   ', 'x'.repeat(10_000), '👍👍', '(a+)+$', '\u202ea', 'e\u0301'.repeat(40)])
      expect(suggested(text), text.slice(0, 10)).to.deep.equal([]);
  });

  it('print back no slang', () => {
    for (const typed of ['golden ol', 'dodgy ch', 'wrinkl'])
      for (const one of suggested(typed)) expect(one).not.to.match(/golden|dodgy|wrinkl/);
  });
});
