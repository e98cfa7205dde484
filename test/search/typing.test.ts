import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import { createSearch } from '../../src/search/create-search.js';
import { anOpportunity } from '../support/an-opportunity.js';

const named = (name: string, says: Partial<Opportunity> = {}): Opportunity => anOpportunity({ name, ...says });

const town: readonly Opportunity[] = [
  named('Chair based movement', { activities: ['Chair Based Exercise'] }),
  named('Gentle Pilates', { activities: ['Pilates'], organiser: { name: 'Riverside Studio' } }),
  named('Nordic Walking', {
    activities: ['Nordic Walking'],
    place: { name: 'Verulamium Park', town: 'St Albans', postcode: 'AL3 4SW' },
  }),
  named('Wellbeing walk', { activities: ['Health Walk'] }),
  named('Tai Chi in the hall', { activities: ['Tai Chi'] }),
  named('E-bike ride', { activities: ['Cycling'] }),
  named('Aquacise', { activities: ['Aqua Aerobics'] }),
  named('Walking Football', { activities: ['Walking Football'] }),
  named('Strength and balance', { activities: ['Strength and Balance'], description: 'Steady on your feet.' }),
  named('Couch to 5K', { activities: ['Running'] }),
  named('Buggy Walk', { activities: ['Buggy Walk'], description: 'Bring your pram.' }),
  named("Parkinson's dance", { activities: ['Dance'] }),
  named('Café stroll', { description: 'Ends with coffee. Waking the body gently.' }),
  named('Gym induction', { activities: ['Gym Workout'] }),
  named('Chair class', { activities: ['General Fitness for Older Adults'] }),
  named('Breathe and move', { activities: ['Pulmonary Maintenance'] }),
  named('Lane swimming', { activities: ['Swimming'], description: 'Over 60s swim for less.' }),
];

/** Names of what is found, in order. */
async function found(text: string, listings: readonly Opportunity[] = town): Promise<string[]> {
  const search = await createSearch(listings);
  return search.run({ text }).matches.map(({ opportunity }) => opportunity.name);
}

describe('words as people spell them', () => {
  const table: readonly [typed: string, first: string][] = [
    ['seeted exercise', 'Chair based movement'],
    ['piliates', 'Gentle Pilates'],
    ['pilaties', 'Gentle Pilates'],
    ['nordic waking', 'Nordic Walking'],
    ['nordik walkng', 'Nordic Walking'],
    ['tia chi', 'Tai Chi in the hall'],
    ['thai chi', 'Tai Chi in the hall'],
    ['taichi', 'Tai Chi in the hall'],
    ['aquasise', 'Aquacise'],
    ['footbal', 'Walking Football'],
    ['swiming', 'Lane swimming'],
    ['ballance', 'Strength and balance'],
    ['parkinsons', "Parkinson's dance"],
    ["Parkinson's", "Parkinson's dance"],
    ['parkinson’s', "Parkinson's dance"],
    ['parkinsens', "Parkinson's dance"],
    ['ebike', 'E-bike ride'],
    ['e-bike', 'E-bike ride'],
    ['e bike', 'E-bike ride'],
    ['cafe', 'Café stroll'],
    ['CAFÉ', 'Café stroll'],
    ['riverside', 'Gentle Pilates'],
    ['verulam', 'Nordic Walking'],
    ['st albans', 'Nordic Walking'],
    ['al3', 'Nordic Walking'],
    ['coffee', 'Café stroll'],
    ['gentlepilates', 'Gentle Pilates'],
    ['taichi', 'Tai Chi in the hall'],
    ['pi lattes', 'Gentle Pilates'],
    ['swim ing', 'Lane swimming'],
    ['pilates clas', 'Gentle Pilates'],
  ];
  for (const [typed, first] of table) {
    it(`finds "${first}" for "${typed}"`, async () => {
      expect((await found(typed))[0]).to.equal(first);
    });
  }
});

describe('words so misspelt that they are guessed', () => {
  const listings = [
    named('Weekly walk', { description: 'We meet in the waiting room.' }),
    named('Stroke group', { activities: ['Group Exercise'] }),
    named('Nordic Walking', { description: 'Waking up the whole body.' }),
    named('Bowls'),
    named('Felling Gym'),
    named('Falling with style'),
    named('Move for arthritis'),
  ];
  const table: readonly [typed: string, first: string, why: string][] = [
    ['bouls', 'Bowls', 'a letter that is heard alike'],
    ['fawling', 'Falling with style', 'of two that sound the same the one spelt more alike'],
    ['nordic waking', 'Nordic Walking', 'the word beside it says which'],
    ['nordic wakling', 'Nordic Walking', 'letters that changed places'],
    ['my strok', 'Stroke group', 'the end is missing'],
    ['bowws', 'Bowls', 'an l that is heard as a w'],
    ['arfritis', 'Move for arthritis', 'a th that is heard as an f'],
    ['a strokke', 'Stroke group', 'a doubled letter'],
  ];
  for (const [typed, first, why] of table)
    it(`finds "${first}" for "${typed}": ${why}`, async () => {
      expect((await found(typed, listings))[0]).to.equal(first);
    });

  for (const typed of ['xylophone', 'weaving', 'umbrella', 'accordion', 'qwzxkj', 'television', 'spaghetti'])
    it(`takes "${typed}" for nothing else`, async () => {
      const { matches, reading, waysOn } = (await createSearch(town)).run({ text: typed });
      expect(matches).to.deep.equal([]);
      expect(reading.conditions).to.deep.equal([]);
      expect(reading.words).to.deep.equal([typed]);
      expect(waysOn?.popular.length).to.be.above(0);
    });

  it('names of the words it may be those that were found, and no other forms of them', async () => {
    const { reading } = (await createSearch(listings)).run({ text: 'nordic wakling' });
    expect(reading.corrected).to.deep.equal([{ typed: 'wakling', meant: ['walking'] }]);
  });

  it('names another form of it where only that was found', async () => {
    const search = await createSearch([
      named('Walking group', { settings: ['in-person'] }),
      named('Health walk', { settings: ['online'] }),
    ]);
    const { matches, reading } = search.run({ text: 'wakling', settings: ['online'] });
    expect(matches.map(({ opportunity }) => opportunity.name)).to.deep.equal(['Health walk']);
    expect(reading.corrected).to.deep.equal([{ typed: 'wakling', meant: ['walk'] }]);
  });

  it('takes no short word for a form of another', async () => {
    const search = await createSearch(['King swim', 'King walk', 'Kind hearts'].map((name) => named(name)));
    expect(search.run({ text: 'kinf' }).reading.corrected).to.deep.equal([{ typed: 'kinf', meant: ['king', 'kind'] }]);
  });

  it('asks about a condition that is spelt so badly, and never sets it', async () => {
    const { reading } = (await createSearch(town)).run({ text: 'alltimers' });
    expect(reading.conditions).to.deep.equal(['dementia']);
  });
});

describe('words as people say them', () => {
  const table: readonly [typed: string, among: string][] = [
    ['sit down exercise', 'Chair based movement'],
    ['armchair', 'Chair based movement'],
    ['keep fit', 'Strength and balance'],
    ['keep steady', 'Strength and balance'],
    ['walk and talk', 'Wellbeing walk'],
    ['health walk', 'Wellbeing walk'],
    ['aqua fit', 'Aquacise'],
    ['pram walk', 'Buggy Walk'],
    ['baby walk', 'Buggy Walk'],
    ['c25k', 'Couch to 5K'],
    ['footie', 'Walking Football'],
    ['bike', 'E-bike ride'],
    ['gym', 'Gym induction'],
    ['weights', 'Gym induction'],
    ['swimming for over 60s', 'Lane swimming'],
    ['exercise in a chair', 'Chair based movement'],
    ['keep fit for oldies', 'Chair class'],
    ['pole walking', 'Nordic Walking'],
    ['aqua', 'Aquacise'],
    ['stay on my feet', 'Strength and balance'],
    ['pram walks', 'Buggy Walk'],
    ['walking group for mums', 'Buggy Walk'],
    ['I get out of puff', 'Breathe and move'],
    ['nothing too strenuous', 'Tai Chi in the hall'],
    ['a patient who needs a chair class', 'Chair class'],
    ['bike rides, not too far', 'E-bike ride'],
    ['keep active', 'Wellbeing walk'],
    ['bad chest', 'Breathe and move'],
    ['tie chi', 'Tai Chi in the hall'],
    ['footy', 'Walking Football'],
    ['couch to 5k', 'Couch to 5K'],
    ['learn to run', 'Couch to 5K'],
  ];
  for (const [typed, among] of table) {
    it(`finds "${among}" for "${typed}"`, async () => {
      expect(await found(typed)).to.include(among);
    });
  }

  it('takes a number for no other number, and two whole words for two', async () => {
    const listings = [named('Walk 20'), named('Seated exercise'), named('Swimming lessons'), named('Swimming')];
    expect(await found('82', listings)).to.deep.equal([]);
    expect(await found('seeted exercise', listings)).to.deep.equal(['Seated exercise']);
    expect((await found('swimming for people who cant swim', listings))[0]).to.equal('Swimming lessons');
  });

  it('takes no chest pain for a bad chest', async () => {
    const listings = [
      named('Breathe easy', { activities: ['Pulmonary Maintenance'] }),
      named('Circuits', { description: 'Call us first if you have had chest pain.' }),
    ];
    expect(await found('bad chest', listings)).to.deep.equal(['Breathe easy']);
  });

  it('puts what is called so before what is called otherwise', async () => {
    const listings = [named('Chair based movement'), named('Seated exercise')];
    expect(await found('seated exercise', listings)).to.deep.equal(['Seated exercise', 'Chair based movement']);
  });
});

describe('several words', () => {
  it('finds only what has them all', async () => {
    expect(await found('walking st albans')).to.deep.equal(['Nordic Walking']);
  });

  it('shows what has most of them when nothing has them all, and says so', async () => {
    const search = await createSearch(town);
    const { matches, reading } = search.run({ text: 'pilates riverside volcano' });
    expect(matches.map(({ opportunity }) => opportunity.name)).to.deep.equal(['Gentle Pilates']);
    expect(reading.partly).to.equal(true);
    expect(search.run({ text: 'pilates riverside' }).reading.partly).to.equal(false);
  });

  it('keeps apart what has most of them, after what has them all', async () => {
    const listings = [
      named('Gentle yoga', { description: 'By the river.' }),
      named('Gentle yoga'),
      named('River walk'),
      named('Yoga'),
    ];
    const { matches, mostWords } = (await createSearch(listings)).run({ text: 'gentle yoga river' });
    expect(matches.map(({ opportunity }) => opportunity)).to.deep.equal([listings[0]]);
    expect(mostWords.map(({ opportunity }) => opportunity)).to.deep.equal([listings[1]]);
  });

  it('shows what has some of them where nothing within reach has them all', async () => {
    const near = { latitude: 51.9, longitude: -0.2 };
    const here = { name: 'A hall', point: near };
    const listings = [
      named('Deaf-friendly yoga', { place: { name: 'Far away', point: { latitude: 53, longitude: -2 } } }),
      named('Yoga', { place: here }),
      named('Gardening', { place: here }),
    ];
    const { matches, mostWords, suggestions } = (await createSearch(listings)).run({
      text: 'deaf yoga',
      near,
      within: 10_000,
    });
    expect(matches).to.deep.equal([]);
    expect(mostWords.map(({ opportunity }) => opportunity)).to.deep.equal([listings[1]]);
    expect(suggestions.some(({ relax }) => relax === 'within')).to.equal(true);
  });

  it('never puts half of two words before anybody', async () => {
    const { mostWords } = (await createSearch(town)).run({ text: 'walking st albans' });
    expect(mostWords).to.deep.equal([]);
  });

  for (const typed of ['a class in the hall', 'the hall', 'hall near me', 'I want to go to a hall']) {
    it(`is not emptied by the small words of "${typed}"`, async () => {
      expect((await found(typed))[0]).to.equal('Tai Chi in the hall');
    });
  }

  it('finds the small words when there are no others', async () => {
    expect(await found('the')).to.include('Tai Chi in the hall');
  });

  it('lists everything for words that say nothing', async () => {
    for (const typed of ['', '   ', '…', '👍']) expect(await found(typed), typed).to.have.length(town.length);
  });
});

describe('while somebody is still typing', () => {
  it('finds the word that is begun', async () => {
    for (const typed of ['p', 'pi', 'pil', 'pila', 'pilat', 'pilate', 'pilates'])
      expect(await found(typed), typed).to.include('Gentle Pilates');
  });

  it('puts the whole word before one that only begins so', async () => {
    const listings = [named('Balancing', { activities: [] }), named('Balance', { activities: [] })];
    expect(await found('balance', listings)).to.deep.equal(['Balance', 'Balancing']);
  });

  it('takes a short word that is finished as it is', async () => {
    const listings = [named('Tailored chi'), named('Tai chi')];
    expect(await found('tai chi', listings)).to.deep.equal(['Tai chi']);
  });
});

describe('how the words were understood', () => {
  it('names the words that were used instead', async () => {
    const { reading } = (await createSearch(town)).run({ text: 'Piliates' });
    expect(reading.words).to.deep.equal(['pilates']);
    expect(reading.corrected).to.deep.equal([{ typed: 'piliates', meant: ['pilates'] }]);
  });

  it('prints back no slang that it knows and no listing says', async () => {
    const { reading } = (await createSearch(town)).run({ text: 'wrinklys' });
    expect(reading.corrected.flatMap(({ meant }) => meant)).not.to.include('wrinklies');
  });

  it('corrects nothing that is spelt right or only begun', async () => {
    const search = await createSearch(town);
    for (const text of ['Gentle Pilates', 'pila', 'walks'])
      expect(search.run({ text }).reading.corrected, text).to.deep.equal([]);
  });

  it('says which words of a listing it was found by, and where', async () => {
    const [match] = (await createSearch(town)).run({ text: 'gentle pilaties' }).matches;
    expect(match?.reasons).to.deep.equal([
      { type: 'text', field: 'name', words: ['gentle', 'pilates'] },
      { type: 'text', field: 'activities', words: ['pilates'] },
    ]);
  });
});

describe('the loose matcher', () => {
  it('is asked for only when no near word is known', async () => {
    const search = await createSearch(town, { fuzzy: 'lazy' });
    expect(search.run({ text: 'piliates' }).reading.awaitsFuzzy).to.equal(false);
    expect(search.run({ text: 'pxlxtxs' }).reading.awaitsFuzzy).to.equal(true);
  });

  it('finds a hopeless misspelling once it is there', async () => {
    const search = await createSearch(town, { fuzzy: 'lazy' });
    expect(search.run({ text: 'fotbolsy' }).matches).to.have.length(0);
    await search.loadFuzzy();
    const { matches, reading } = search.run({ text: 'fotbolsy' });
    expect(matches[0]?.opportunity.name).to.equal('Walking Football');
    expect(reading.awaitsFuzzy).to.equal(false);
  });
});
