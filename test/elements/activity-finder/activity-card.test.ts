import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/activity-finder/activity-list.js';
import type { Change } from '../../../src/finder/change.js';
import type { Criteria } from '../../../src/search/criteria.js';
import type { Opportunity } from '../../../src/opportunity/opportunity.js';
import { anOpportunity } from '../../support/an-opportunity.js';
import { type FinderStage, stateAfter } from '../../support/finder-stage.js';
import { allIn, resultNames, wordsOn } from '../../support/in-the-page.js';
import { referralList } from '../../support/referral-list.js';

async function cards(
  opportunities: readonly Opportunity[],
  criteria: Criteria = {},
  open = true,
): Promise<FinderStage> {
  const changes: Change[] = [
    { type: 'look-for', criteria },
    ...(open ? opportunities.map(({ id }): Change => ({ type: 'toggle', id })) : []),
  ];
  const state = await stateAfter(changes, opportunities);
  const stage = await fixture<FinderStage>(
    html`<finder-stage .state=${state}><activity-list></activity-list></finder-stage>`,
  );
  await stage.querySelector('activity-list')?.updateComplete;
  await waitUntil(() => allIn(stage, '.details[aria-busy=true]').length === 0, 'the details did not come');
  return stage;
}

const welcoming = anOpportunity({
  id: 'list:taster',
  name: 'Bowls taster',
  level: 'beginner',
  beginner: [
    { basis: 'stated', evidence: 'Taster' },
    { basis: 'described', evidence: 'Bowls and shoes provided.' },
  ],
});

describe('a card', () => {
  it('is accessible, open, with its badge open', async () => {
    const stage = await cards([welcoming, ...referralList]);
    for (const badge of allIn(stage, 'details.why')) (badge as HTMLDetailsElement).open = true;
    await expect(stage).to.be.accessible();
  });
});

describe('"Beginner-friendly"', () => {
  it('opens to every reason with the keyboard, and shuts again', async () => {
    const stage = await cards([welcoming], {}, false);
    const [badge] = allIn(stage, 'details.why') as HTMLDetailsElement[];
    const reasons = () => Array.from(badge?.querySelectorAll('blockquote') ?? [], (one) => one.textContent ?? '');
    const shown = () => badge?.querySelector('blockquote')?.checkVisibility();
    expect(badge?.querySelector('summary')?.textContent).to.contain('Beginner-friendly');
    expect(shown()).to.equal(false);
    badge?.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(shown()).to.equal(true);
    expect(reasons()[0]).to.contain('Taster').and.to.contain('Stated in the listing');
    expect(reasons()[1]).to.contain('“Bowls and shoes provided.”').and.to.contain('In the listing’s own words');
    await sendKeys({ press: 'Enter' });
    expect(shown()).to.equal(false);
  });

  it('is a question where nothing is stated, and nothing at all for those with experience', async () => {
    expect(wordsOn(await cards([anOpportunity({ name: 'Badminton' })], {}, false))).to.contain('Ask about beginners');
    const advanced = wordsOn(await cards([anOpportunity({ name: 'Squash', level: 'advanced' })], {}, false));
    expect(advanced).not.to.contain('Ask about beginners').and.not.to.contain('Beginner-friendly');
  });
});

describe('a plain need', () => {
  it('is met with its reason: a field by its name, the listing’s words in quotation marks', async () => {
    const stage = await cards(
      [
        anOpportunity({
          name: 'Slow walk',
          description: 'Go at your own pace.',
          firstVisit: { companion: true },
        }),
      ],
      { needs: ['breathless', 'company'] },
      false,
    );
    expect(wordsOn(stage)).to.contain('I get breathless').and.to.contain('“Go at your own pace.”');
    expect(wordsOn(stage)).to.contain('I want to go with someone').and.to.contain('You can bring someone');
  });

  it('leaves out what says no, and counts what does not say', async () => {
    const stage = await cards(
      [anOpportunity({ name: 'Spin', effort: 'vigorous' }), anOpportunity({ name: 'Bowls' })],
      { needs: ['breathless'], includeNotStated: true },
      false,
    );
    expect(resultNames(stage)).to.deep.equal(['Bowls']);
  });
});

describe('the first visit', () => {
  it('gathers what is said, and asks for what is not', async () => {
    const words = wordsOn(
      await cards([
        anOpportunity({
          id: 'list:walk',
          name: 'Health walk',
          firstVisit: { welcomed: true, meetingPoint: 'The bench by the door' },
          contact: { telephone: '01632 960101' },
        }),
      ]),
    );
    expect(words).to.contain('Your first visit').and.to.contain('Someone meets you.');
    expect(words).to.contain('Where to meet: The bench by the door');
    expect(words).to.contain('What happens, and what do I bring?').and.to.contain('Can someone come with me?');
    expect(words).not.to.contain('Does someone meet me?');
    expect(words).to.contain('Whom to ask: 01632 960101');
  });

  it('says a no as a no, and that nobody to ask is named', async () => {
    const words = wordsOn(
      await cards([anOpportunity({ id: 'list:x', name: 'Gym', firstVisit: { welcomed: false, companion: false } })]),
    );
    expect(words).to.contain('Nobody meets you at the door.').and.to.contain('You come on your own.');
    expect(words).to.contain('Whom to ask: not stated.');
  });

  it('asks nothing of a park', async () => {
    const words = wordsOn(await cards([anOpportunity({ id: 'list:park', kind: 'place', name: 'Park' })]));
    expect(words).not.to.contain('Your first visit');
  });
});

describe('a programme with rules', () => {
  for (const { name, whoItIsFor } of referralList) {
    it(`shows who ${name} is for in the organiser’s terms`, async () => {
      expect(wordsOn(await cards(referralList))).to.contain(whoItIsFor);
    });
  }

  it('shows how to join, and the wait', async () => {
    const words = wordsOn(await cards(referralList));
    for (const said of ['You can refer yourself', 'A health professional refers you', 'About 4 weeks'])
      expect(words).to.contain(said);
  });

  it('is worded as what such a class is usually made for, and ranked after what the listing says', async () => {
    const stated = anOpportunity({
      id: 'list:stated',
      name: 'Breathe Easy',
      suitability: [{ condition: 'copd', basis: 'stated', evidence: 'COPD' }],
    });
    const stage = await cards([...referralList, stated], { conditions: ['copd'] });
    expect(resultNames(stage).slice(0, 2)).to.deep.equal(['Breathe Easy', 'Pulmonary rehabilitation']);
    expect(wordsOn(stage)).to.contain('This kind of class is usually made for: COPD');
  });

  for (const age of [15, 16, 64, 65, 66]) {
    it(`never says whether somebody aged ${age} may join`, async () => {
      const stage = await cards(referralList, { age, includeNotStated: true });
      expect(wordsOn(stage)).not.to.match(
        /\b(?:qualif\w+|eligib\w+|safe|recommended|suitable for you|right for you)\b/i,
      );
      // The age that the organiser states is a filter; words about age stay words.
      expect(resultNames(stage).includes('Active Referral')).to.equal(age >= 16);
      expect(resultNames(stage)).to.include('Steady Steps');
    });
  }
});
