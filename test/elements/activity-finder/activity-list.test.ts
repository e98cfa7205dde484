import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/elements/activity-finder/activity-list.js';
import type { Change } from '../../../src/finder/change.js';
import { type FinderState, initialState } from '../../../src/finder/finder-state.js';
import { next } from '../../../src/finder/next.js';
import type { Opportunity } from '../../../src/opportunity/opportunity.js';
import { anOpportunity } from '../../support/an-opportunity.js';
import { type FinderStage, stateAfter } from '../../support/finder-stage.js';
import { allIn, control, focused, hasControl, resultNames, wordsOn } from '../../support/in-the-page.js';

async function list(state: FinderState): Promise<FinderStage> {
  const stage = await fixture<FinderStage>(
    html`<finder-stage .state=${state}><activity-list></activity-list></finder-stage>`,
  );
  await settled(stage);
  return stage;
}
const listAfter = async (changes: Change[] = [], opportunities?: readonly Opportunity[]) =>
  list(await stateAfter(changes, opportunities));
async function settled(stage: FinderStage): Promise<void> {
  await stage.querySelector('activity-list')?.updateComplete;
  await waitUntil(
    () => allIn(stage, '.details[aria-busy=true], .state[aria-busy=true]').length === 0,
    'something did not come',
  );
}

describe('the list of activities', () => {
  const states: [string, () => Promise<FinderState>][] = [
    ['loading', async () => ({ ...initialState, phase: 'loading' })],
    ['failed', async () => ({ ...initialState, phase: 'failed', failure: 'timeout' })],
    ['empty', async () => stateAfter([], [])],
    ['full', async () => stateAfter()],
    [
      'open',
      async () =>
        stateAfter([
          { type: 'toggle', id: 'list:walk' },
          { type: 'toggle', id: 'list:chair' },
        ]),
    ],
    [
      'filtered',
      async () => stateAfter([{ type: 'look-for', criteria: { conditions: ['parkinsons'], includeNotStated: true } }]),
    ],
    [
      'without a match',
      async () => stateAfter([{ type: 'look-for', criteria: { text: 'curling', days: ['monday'] } }]),
    ],
    ['withheld', async () => stateAfter([{ type: 'look-for', criteria: { conditions: ['me-cfs'] } }])],
  ];
  for (const [name, state] of states) {
    it(`is accessible when it is ${name}`, async () => {
      await expect(await list(await state())).to.be.accessible();
    });
  }

  it('is accessible in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      await expect(await listAfter([{ type: 'toggle', id: 'list:walk' }])).to.be.accessible();
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('says what a card has to say', async () => {
    const stage = await listAfter([{ type: 'near', words: 'Stevenage' }]);
    const words = wordsOn(stage);
    for (const said of [
      'Riverside Surgery health walk',
      'Walking · Example Steps',
      'Tuesdays, 10am to 10:30am',
      'Riverside Surgery, Stevenage',
      'about half a mile or less away',
      'Free',
      'Beginner-friendly',
      'Just turn up',
    ])
      expect(words).to.contain(said);
    expect(control(stage, 'Call 01632 960101').getAttribute('href')).to.equal('tel:01632960101');
  });

  it('never leaves open on one listing what somebody opened on another', async () => {
    const named = (name: string, id: string) =>
      anOpportunity({ id, name, level: 'beginner', beginner: [{ basis: 'stated', evidence: `${name} for all` }] });
    const two = [named('Bowls', 'list:bowls'), named('Rowing', 'list:rowing')];
    const stage = await listAfter([{ type: 'look-for', criteria: { text: 'bowls' } }], two);
    const [badge] = allIn(stage, 'details.why') as HTMLDetailsElement[];
    badge!.open = true;
    stage.state = next(stage.state, { type: 'look-for', criteria: { text: 'rowing' } });
    await settled(stage);
    expect(resultNames(stage)).to.deep.equal(['Rowing']);
    expect((allIn(stage, 'details.why') as HTMLDetailsElement[]).map(({ open }) => open)).to.deep.equal([false]);
  });

  it('does not move the focus from one listing to another', async () => {
    const two = [anOpportunity({ id: 'list:bowls', name: 'Bowls' }), anOpportunity({ id: 'list:row', name: 'Rowing' })];
    const stage = await listAfter([{ type: 'look-for', criteria: { text: 'bowls' } }], two);
    control(stage, 'Bowls').focus();
    stage.state = next(stage.state, { type: 'look-for', criteria: { text: 'rowing' } });
    await settled(stage);
    expect(control(stage, 'Rowing').matches(':focus')).to.equal(false);
  });

  describe('answering a key', () => {
    const classes = ['Bowls', 'Rowing'].flatMap((kind) =>
      Array.from({ length: 12 }, (_, at) => anOpportunity({ id: `${kind}:${at}`, name: `${kind} ${at + 10}` })),
    );
    const twelve = (kind: string) => Array.from({ length: 12 }, (_, at) => `${kind} ${at + 10}`);
    const look = (stage: FinderStage, text: string) => {
      stage.state = next(stage.state, { type: 'look-for', criteria: { text } });
    };

    it('shows the first cards at once, and the others a moment later', async () => {
      const stage = await listAfter([{ type: 'look-for', criteria: { text: 'bowls' } }], classes);
      const drawn: string[][] = [];
      const hostUpdated = () => void drawn.push(resultNames(stage));
      stage.querySelector('activity-list')?.addController({ hostUpdated });
      look(stage, 'rowing');
      await settled(stage);
      expect(drawn[0]?.slice(0, 3)).to.deep.equal(twelve('Rowing').slice(0, 3));
      expect(drawn[0]).to.contain('Bowls 20');
      expect(resultNames(stage)).to.deep.equal(twelve('Rowing'));
    });

    it('takes somebody to a card far down that comes with another search', async () => {
      const stage = await listAfter([{ type: 'look-for', criteria: { text: 'bowls' } }], classes);
      look(stage, 'rowing');
      stage.state = next(stage.state, { type: 'select', id: 'Rowing:8', from: 'map' });
      await settled(stage);
      expect(focused()?.textContent).to.contain('Rowing 18');
    });

    it('keeps what somebody reads in its place when more listings join before the list is whole', async () => {
      const stage = await listAfter([{ type: 'look-for', criteria: { text: 'bowls' } }], classes);
      const card = control(stage, 'Bowls 18');
      card.focus();
      // As in a browser that does not hold a page still by itself, and draws every card at once.
      stage.style.overflowAnchor = 'none';
      const drawn = document.createElement('style');
      drawn.textContent = 'activity-list::part(item) { content-visibility: visible }';
      stage.append(drawn);
      const { top } = card.getBoundingClientRect();
      const more = Array.from({ length: 6 }, (_, at) => anOpportunity({ name: `Bowls 0${at}` }));
      const { search } = await stateAfter([], [...classes, ...more]);
      const { places, gaps, now } = stage.state;
      let joined = false;
      const hostUpdated = () => {
        if (joined) return;
        joined = true;
        stage.state = next(stage.state, { type: 'loaded', search: search!, places: places!, gaps, now });
      };
      look(stage, 'bowl');
      stage.querySelector('activity-list')?.addController({ hostUpdated });
      await settled(stage);
      expect(resultNames(stage)[0]).to.equal('Bowls 00');
      expect(control(stage, 'Bowls 18').getBoundingClientRect().top).to.be.closeTo(top, 2);
    });

    it('ends with the answer to the last of several keys', async () => {
      const stage = await listAfter([], classes);
      for (const text of ['r', 'ro', 'bow', 'bowls']) {
        look(stage, text);
        await stage.updateComplete;
      }
      await settled(stage);
      expect(resultNames(stage)).to.deep.equal(twelve('Bowls'));
    });
  });

  it('opens the details in the card, and shuts them again', async () => {
    const stage = await listAfter();
    const name = control(stage, 'Riverside Surgery health walk');
    expect(name.getAttribute('aria-expanded')).to.equal('false');
    name.click();
    await settled(stage);
    expect(name.getAttribute('aria-expanded')).to.equal('true');
    const words = wordsOn(stage);
    for (const said of [
      'Comfortable shoes are all you need.',
      'Tuesday 25 November 2036, 10am',
      'Aged 18 and over',
      'Listing changed on Monday 5 October',
      'hello@example.org',
      '“No experience needed”',
    ])
      expect(words).to.contain(said);
    name.click();
    await settled(stage);
    expect(wordsOn(stage)).not.to.contain('Comfortable shoes');
  });

  it('keeps items without a place or time, and says that they do not say', async () => {
    const stage = await listAfter([], [anOpportunity({ name: 'Mystery club' })]);
    expect(resultNames(stage)).to.deep.equal(['Mystery club']);
    expect(wordsOn(stage))
      .to.contain('Times not stated')
      .and.to.contain('Place not stated')
      .and.to.contain('Ask about beginners');
  });

  it('shows a match for a condition with its reason, quoted, and where the words come from', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { conditions: ['parkinsons'] } }]);
    expect(resultNames(stage)[0]).to.equal('Move to music for Parkinson’s');
    expect(wordsOn(stage))
      .to.contain('For Parkinson')
      .and.to.contain('“A gentle dance class for people with Parkinson’s.”');
    expect(wordsOn(stage)).to.contain('In the listing’s own words');
  });

  it('leaves out what the organiser excludes for a chosen condition', async () => {
    const stage = await listAfter([
      { type: 'look-for', criteria: { conditions: ['heart-disease'], includeNotStated: true } },
    ]);
    expect(resultNames(stage)).not.to.include('Seated exercise');
  });

  it('counts those that do not say, and shows them when asked, after those that match', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { beginner: true } }]);
    expect(wordsOn(stage)).to.contain('2 activities match').and.to.contain('4 more do not say');
    control(stage, 'Show those that do not say, too').click();
    await settled(stage);
    expect(resultNames(stage)).to.have.length(6);
    expect(wordsOn(stage)).to.contain('2 activities match').and.to.contain('These do not say');
  });

  it('says "Sample, not a real session" on every sample card and on no other', async () => {
    const stage = await listAfter();
    const samples = allIn(stage, '.sample');
    expect(samples.map((note) => note.textContent)).to.deep.equal(['Sample, not a real session']);
  });

  it('shows 20 cards, then more, and takes focus to the first new one', async () => {
    const many = Array.from({ length: 45 }, (_, at) => anOpportunity({ name: `Walk ${String(at).padStart(2, '0')}` }));
    const stage = await listAfter([], many);
    expect(resultNames(stage)).to.have.length(20);
    control(stage, 'Show 20 more').click();
    await settled(stage);
    expect(resultNames(stage)).to.have.length(40);
    expect(focused()).to.equal(allIn(stage, '.name')[20]);
    control(stage, 'Show 5 more').click();
    await settled(stage);
    expect(hasControl(stage, /^Show \d+ more/)).to.equal(false);
  });

  it('says that it shows another word than was typed only where it shows something', async () => {
    const some = await listAfter([{ type: 'look-for', criteria: { text: 'danse' } }]);
    expect(wordsOn(some)).to.contain('No listing says “danse”');
    const none = await listAfter([{ type: 'look-for', criteria: { text: 'danse', days: ['sunday'] } }]);
    expect(wordsOn(none)).to.contain('No activity matches that').and.not.to.contain('No listing says');
  });

  it('names what to let go of when nothing matches, and what that gives', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { text: 'dance', days: ['sunday'] } }]);
    expect(wordsOn(stage)).to.contain('No activity matches that');
    control(stage, /^Without “dance”: 2 activities$/).click();
    await settled(stage);
    expect(resultNames(stage)).to.include('Women-only swim');
  });

  it('offers a condition that the words may mean, and never sets it by itself', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { text: 'bad chest' } }]);
    expect(stage.state.criteria.conditions).to.equal(undefined);
    control(stage, /^COPD.*\?$/).click();
    expect(stage.state.criteria.conditions).to.deep.equal(['copd']);
    expect(stage.state.criteria.text).to.equal(undefined);
  });

  it('says urgent help before the count when words tell of an emergency', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { text: 'chest pain now' } }]);
    const region = allIn(stage, '[role=status]')[0];
    await waitUntil(() => region?.textContent, 'nothing was said', { timeout: 3000 });
    expect(region?.textContent).to.match(/^[^.]*\? Call 999/);
    expect(wordsOn(stage), 'nobody in an emergency is told how to spell it').not.to.contain('No listing says');
  });

  it('quotes no words of an emergency on a button', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { text: 'want to die', days: ['monday'] } }]);
    await waitUntil(() => wordsOn(stage).includes('Here are some ways on'), 'no ways on came', { timeout: 8000 });
    expect(hasControl(stage, /want to die/)).to.equal(false);
  });

  it('offers those that do not say when nothing else matches', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { accessibility: ['hearing-loss'] } }]);
    expect(wordsOn(stage)).to.contain('No activity matches that , 6 more do not say');
    control(stage, 'Show the 6 that do not say').click();
    await settled(stage);
    expect(resultNames(stage)).to.have.length(6);
  });

  it('lists other activities after those for a condition, counted and under their own name', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { conditions: ['parkinsons'] } }]);
    const lines = allIn(stage, '.cards > li').map((line) => line.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    expect(lines[0]).to.contain('Move to music for Parkinson’s');
    expect(lines[1]).to.equal("Other activities: nothing said about Parkinson's (5)");
    expect(lines).to.have.length(7);
    expect(hasControl(stage, /do not say, too/), 'they are shown already').to.equal(false);
  });

  it('says which of several conditions a match says nothing about', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { conditions: ['parkinsons', 'stroke'] } }]);
    expect(allIn(stage, '.item')[0]?.textContent).to.contain('Nothing said about: Stroke or TIA (mini stroke)');
    expect(wordsOn(stage)).to.contain("Other activities: nothing said about Parkinson's or Stroke");
  });

  it('shows other activities when none is for the condition, and ways on before them', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { conditions: ['long-covid'] } }]);
    expect(resultNames(stage)).to.have.length(6);
    expect(wordsOn(stage)).to.contain('Other activities: nothing said about Long COVID (6)');
  });

  it('says which words it was found by, marked as text whatever the feed holds', async () => {
    const hostile = anOpportunity({
      name: 'Yoga <b>bold</b>',
      activities: ['Yoga'],
      description: 'Tea first. Then we breathe <img src=x> slowly.',
    });
    const stage = await listAfter([{ type: 'look-for', criteria: { text: 'yoga breathe' } }], [hostile]);
    expect(allIn(stage, 'mark').map((mark) => mark.textContent)).to.deep.equal(['Yoga', 'Yoga', 'breathe']);
    expect(allIn(stage, '.glimpse')[0]?.textContent).to.equal('Then we breathe <img src=x> slowly.');
    await expect(stage).to.be.accessible();
  });

  it('keeps what has most of the words apart from what has them all', async () => {
    const opportunities = [
      anOpportunity({ name: 'Gentle yoga by the river' }),
      anOpportunity({ name: 'Gentle yoga' }),
      anOpportunity({ name: 'Boxing' }),
    ];
    const stage = await listAfter([{ type: 'look-for', criteria: { text: 'gentle yoga river' } }], opportunities);
    const lines = allIn(stage, '.cards > li.divider').map((line) => line.textContent?.trim());
    expect(lines).to.deep.equal(['All of your words', 'Most of your words: 1 activity']);
    expect(resultNames(stage)).to.deep.equal(['Gentle yoga by the river', 'Gentle yoga']);
  });

  it('offers at least three ways on from a search without a match', async () => {
    for (const criteria of [
      { text: 'curling', days: ['monday'] as const },
      { text: 'zzzzzzz' },
      { text: 'dance', days: ['sunday'] as const, free: true },
      { venues: ['pool'] as const },
    ]) {
      const stage = await listAfter([{ type: 'look-for', criteria }]);
      const ways = allIn(stage, '.state button');
      expect(ways.length, JSON.stringify(criteria)).to.be.at.least(3);
      for (const way of ways) expect(way.textContent?.trim()).not.to.equal('');
    }
  });

  it('quotes no endless text, and lets none turn a sentence round', async () => {
    const endless = await listAfter([{ type: 'look-for', criteria: { text: 'z'.repeat(5000) } }]);
    for (const way of allIn(endless, '.state button')) expect(way.textContent!.trim().length).to.be.below(100);
    const hebrew = await listAfter([{ type: 'look-for', criteria: { text: 'יוגה' } }]);
    expect(wordsOn(hebrew)).to.contain('Without “\u2068יוגה\u2069”');
  });

  it('takes somebody to the nearest miss, by letting go of the one thing it lacks', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { text: 'dance', days: ['sunday'] } }]);
    control(stage, 'All but “Sunday”: Move to music for Parkinson’s').click();
    await settled(stage);
    expect(resultNames(stage)).to.deep.equal(['Move to music for Parkinson’s']);
    expect(focused()?.textContent).to.contain('Move to music');
  });

  it('names how far the nearest is that is only too far', async () => {
    const stage = await listAfter([
      { type: 'near', words: 'Stevenage' },
      { type: 'look-for', criteria: { text: 'dance', within: 1609.344 } },
    ]);
    expect(hasControl(stage, /^The nearest: Move to music for Parkinson’s, about \d miles away$/)).to.equal(true);
  });

  it('leads to things for home, with nothing else that was asked for in the way', async () => {
    const stage = await listAfter([{ type: 'look-for', criteria: { text: 'tai chi', free: true, days: ['monday'] } }]);
    control(stage, 'Online or at home: 1 activity').click();
    await settled(stage);
    expect(resultNames(stage)).to.deep.equal(['Tai chi at home']);
  });

  it('shows no class for ME, says why, and has no way round it', async () => {
    const stage = await listAfter([
      { type: 'look-for', criteria: { conditions: ['me-cfs', 'parkinsons'], text: 'dance' } },
    ]);
    expect(resultNames(stage)).to.deep.equal([]);
    expect(wordsOn(stage))
      .to.contain('No activities are listed for this.')
      .and.to.match(/care team|specialist/);
    expect(hasControl(stage, /Without|more/)).to.equal(false);
  });

  it('brings a chosen pin’s card up and moves focus to it', async () => {
    const stage = await listAfter();
    stage.state = { ...stage.state, selected: { id: 'list:swim', from: 'map' } };
    await stage.updateComplete;
    await settled(stage);
    expect(focused()).to.equal(control(stage, 'Women-only swim'));
  });

  it('takes somebody to its start when asked to', async () => {
    const stage = await listAfter();
    stage.state = { ...stage.state, visitsToList: 1 };
    await stage.updateComplete;
    await settled(stage);
    expect(focused()?.id).to.equal('start');
  });

  it('says the count politely once typing has stopped, and not on every key', async () => {
    const stage = await listAfter();
    const region = allIn(stage, '[role=status]')[0] ?? stage;
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region.innerText)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const text of ['d', 'da', 'dance']) stage.state = await stateAfter([{ type: 'look-for', criteria: { text } }]);
    await waitUntil(() => heard.length > 0, 'nothing was said', { timeout: 3000 });
    expect(heard).to.deep.equal(['1 activity matches.']);
  });

  for (const [code, words] of [
    ['timeout', 'took too long'],
    ['not-found', 'not where it was'],
    ['not-json', 'damaged'],
    ['too-large', 'too big'],
    ['search', 'could not be shown'],
  ] as const)
    it(`apologises for "${code}" in a sentence of its own, with a way on`, async () => {
      const stage = await list({ ...initialState, phase: 'failed', failure: code });
      expect(wordsOn(stage)).to.contain(words);
      control(stage, 'Try again').click();
      expect(stage.requests[0]).to.deep.equal({ type: 'retry' });
    });

  it('never says that something is for ME, though a listing does', async () => {
    const suitability = [{ condition: 'me-cfs', basis: 'described', evidence: 'For people with ME.' }] as const;
    const stage = await listAfter(
      [
        { type: 'look-for', criteria: { text: 'chronic fatigue' } },
        { type: 'look-for', criteria: { text: '' } },
      ],
      [anOpportunity({ id: 'me', name: 'Stretch', suitability })],
    );
    control(stage, 'Stretch').click();
    await settled(stage);
    expect(wordsOn(stage)).not.to.contain('For people with ME.');
  });

  it('shows what turns people away, where it names no condition, to whoever chose one', async () => {
    const exclusions = [{ evidence: 'Not suitable for anyone with a long-term health condition.' }];
    const suitability = [{ condition: 'asthma', basis: 'described', evidence: 'For people with asthma.' }] as const;
    const stage = await listAfter(
      [{ type: 'look-for', criteria: { conditions: ['asthma'] } }],
      [anOpportunity({ name: 'Swim', suitability, exclusions })],
    );
    expect(wordsOn(stage)).to.contain('“Not suitable for anyone with a long-term health condition.”');
  });

  it('names what a field states, and quotes only what somebody wrote', async () => {
    const stage = await listAfter(
      [{ type: 'look-for', criteria: { conditions: ['physical-disability'] } }],
      [anOpportunity({ accessibility: ['wheelchair'] })],
    );
    expect(wordsOn(stage)).to.contain('Wheelchair access').and.not.to.contain('“');
  });

  for (const [name, state] of [
    ['while it loads', { ...initialState, phase: 'loading' }],
    ['when the feed failed', { ...initialState, phase: 'failed', failure: 'server' }],
  ] as const)
    it(`says urgent help ${name}, too`, async () => {
      const criteria = { conditions: ['depression'] };
      expect(wordsOn(await list(next(state, { type: 'look-for', criteria }))))
        .to.contain('111')
        .and.to.contain('999');
    });

  it('keeps a place private whose publisher wants it so', async () => {
    const place = { masked: true, address: '1 Secret Road', town: 'Hitchin', postcode: 'SG5 1AA' } as const;
    const stage = await listAfter([], [anOpportunity({ id: 'masked', name: 'Quiet group', place })]);
    control(stage, 'Quiet group').click();
    await settled(stage);
    expect(wordsOn(stage))
      .to.contain('Hitchin')
      .and.not.to.match(/Secret|SG5/);
  });

  it('dials the number itself, without an extension', async () => {
    const stage = await listAfter([], [anOpportunity({ contact: { telephone: '01632 960101 ext 5' } })]);
    expect(control(stage, /^Call/).getAttribute('href')).to.equal('tel:01632960101');
  });

  it('credits the publisher beside the data', async () => {
    expect(wordsOn(await listAfter()))
      .to.contain('Example Active Partnership')
      .and.to.contain('CC BY 4.0');
  });

  it('fits the page’s outline', async () => {
    const state = await stateAfter();
    const stage = await list({ ...state, options: { ...state.options, headingLevel: 5 } });
    expect(allIn(stage, 'h5')).to.have.length(6);
  });
});
