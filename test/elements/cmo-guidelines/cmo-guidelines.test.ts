import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { nothing } from 'lit';
import '../../../src/index.js';
import type { ActivityFinder, CmoGuidelines } from '../../../src/index.js';
import { CHANCES_LOWERED, GUIDELINES, TOPICS, factsOf, guidelineFor } from '../../../src/health/guidelines.js';
import { consoleLines } from '../../support/console-lines.js';
import { aFeed } from '../../support/feed-address.js';
import { allIn, control, focused, hasControl, resultNames, wordsOn } from '../../support/in-the-page.js';
import { NOT_FOR_THE_PUBLIC } from '../../support/plain-words.js';
import { surgeryList } from '../../support/surgery-list.js';
import { whenSettled, whenShown } from '../../support/when-shown.js';

type Says = Partial<
  Pick<CmoGuidelines, 'group' | 'groups' | 'variant' | 'paper' | 'condition' | 'href' | 'finder' | 'textOnly'>
>;

async function guidelines(says: Says = {}, inside = html``): Promise<CmoGuidelines> {
  const attributes = { group: '', groups: '', condition: '', href: '', finder: '', ...says };
  const element = await fixture<CmoGuidelines>(html`
    <cmo-guidelines
      group=${attributes.group || nothing}
      groups=${attributes.groups || nothing}
      variant=${says.variant ?? nothing}
      paper=${says.paper ?? nothing}
      ?text-only=${says.textOnly ?? false}
      condition=${attributes.condition || nothing}
      href=${attributes.href || nothing}
      finder=${attributes.finder || nothing}
      >${inside}</cmo-guidelines
    >
  `);
  return settled(element);
}

/** Waits until the picture, the poster and what conditions change have come. */
async function settled(element: CmoGuidelines): Promise<CmoGuidelines> {
  await waitUntil(
    () =>
      allIn(element, '[aria-busy=true]').length === 0 &&
      (element.variant !== 'poster' || allIn(element, 'guideline-poster').length > 0) &&
      allIn(element, 'guideline-picture').every(({ shadowRoot }) => shadowRoot?.querySelector('svg')),
    'still on its way',
    { timeout: 8000 },
  );
  await element.updateComplete;
  return element;
}

const headings = (element: HTMLElement) => allIn(element, 'h2, h3, h4').map(({ textContent }) => textContent?.trim());

describe('<cmo-guidelines>', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  for (const { id } of GUIDELINES)
    for (const variant of ['full', 'summary', 'card', 'poster'] as const)
      it(`is accessible as the ${variant} guideline of the ${id} group`, async () => {
        const element = await guidelines({ group: id, variant, href: 'https://example.org/whats-on' });
        await expect(element).to.be.accessible();
      });

  for (const width of [320, 768])
    it(`is accessible and no wider than the page at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const element = await guidelines({ group: 'older-adult', href: '/whats-on' });
      control(element, 'What counts this week?').click();
      await waitUntil(() => hasControl(element, /Add it/));
      await expect(element).to.be.accessible();
      const wide = allIn(element, '*').filter(
        (inside) => inside.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
      );
      await setViewport({ width: 1280, height: 900 });
      expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
    });

  it('says everything a guideline says, in its own words', async () => {
    for (const guideline of GUIDELINES) {
      const words = wordsOn(await guidelines({ group: guideline.id }));
      for (const topic of TOPICS) for (const { text } of factsOf(guideline, topic)) expect(words).to.contain(text);
      for (const help of guideline.helps) expect(words).to.contain(help);
    }
  });

  it('says "up to" with every percentage, and gives none to children or in pregnancy', async () => {
    for (const guideline of GUIDELINES) {
      const words = wordsOn(await guidelines({ group: guideline.id }));
      const percentages = words.match(/\S+ \S+ \d+%/g) ?? [];
      expect(percentages.length, guideline.id).to.equal(guideline.lowersChances ? CHANCES_LOWERED.length : 0);
      for (const percentage of percentages) expect(percentage).to.match(/^up to/);
      expect(words).not.to.match(/dementia/i);
    }
  });

  it('shows its numbers as text in the picture, too', async () => {
    const picture = allIn(await guidelines({ group: 'adult' }), 'guideline-picture')[0];
    const numbers = [...(picture?.shadowRoot?.querySelectorAll('.number strong') ?? [])];
    expect(numbers.map(({ textContent }) => textContent)).to.deep.equal(['150', '75']);
  });

  it('draws a poster black on white, however pale the page’s accent', async () => {
    document.body.style.setProperty('--af-color-accent', '#ffb787');
    const element = await guidelines({ group: 'adult', variant: 'poster' });
    const [picture] = allIn(element, 'guideline-picture');
    const face = picture?.shadowRoot?.querySelector('.filled');
    expect(face && getComputedStyle(face).stroke).to.equal('rgb(0, 0, 0)');
    document.body.style.removeProperty('--af-color-accent');
  });

  it('says all of it without the picture', async () => {
    const element = await fixture<CmoGuidelines>(html`<cmo-guidelines group="adult" text-only></cmo-guidelines>`);
    expect(allIn(element, 'svg')).to.deep.equal([]);
    expect(wordsOn(element)).to.contain('Aim for at least 150 minutes a week of moderate activity.');
  });

  it('names its source with link and date, and says that no clinician has reviewed it', async () => {
    for (const variant of ['full', 'summary', 'card', 'poster'] as const) {
      const element = await guidelines({ group: 'adult', variant });
      const link = control(element, 'UK Chief Medical Officers, activity for adults and older adults');
      expect(link.getAttribute('href')).to.match(/^https:\/\/www\.gov\.uk\//);
      expect(wordsOn(element))
        .to.match(/7 September 2019/)
        .and.to.match(/No clinician has reviewed them yet/);
    }
  });

  for (const variant of ['full', 'summary', 'card', 'poster'] as const)
    it(`says how much without the picture, too, as a ${variant}`, async () => {
      for (const guideline of GUIDELINES) {
        const words = wordsOn(await guidelines({ group: guideline.id, variant, textOnly: true }));
        expect(words, guideline.id).to.contain(String(guideline.amount.minutes));
      }
    });

  for (const variant of ['full', 'summary', 'poster'] as const)
    it(`names what each sentence that it shows rests on, as a ${variant}`, async () => {
      for (const guideline of GUIDELINES) {
        const element = await guidelines({ group: guideline.id, variant });
        const words = wordsOn(element);
        for (const { text, sources } of TOPICS.flatMap((topic) => factsOf(guideline, topic)))
          if (words.includes(text)) for (const { name } of sources) expect(words, text).to.contain(name);
      }
    });

  for (const variant of ['full', 'summary', 'card', 'poster'] as const)
    it(`says whom vigorous minutes are for at 65 and over, as a ${variant}`, async () => {
      const words = wordsOn(await guidelines({ group: 'older-adult', variant }));
      expect(words)
        .to.contain('75')
        .and.to.match(/regularly active already/i);
    });

  it('says in every variant that tummy time is for a baby who is awake', async () => {
    for (const variant of ['full', 'summary', 'card', 'poster'] as const)
      expect(wordsOn(await guidelines({ group: 'infant', variant }))).to.match(/\bawake\b/);
  });

  it('uses no word that puts people off, in any variant', async () => {
    for (const { id } of GUIDELINES)
      for (const variant of ['full', 'poster'] as const) {
        const words = wordsOn(await guidelines({ group: id, variant })).replaceAll(/Sport England/g, '');
        expect(words).not.to.match(NOT_FOR_THE_PUBLIC);
      }
  });
});

describe('asking whom a guideline is for', () => {
  it('asks where the page has not said, and shows the guideline that is chosen with the keyboard', async () => {
    const element = await guidelines();
    expect(headings(element)).to.deep.equal([]);
    control(element, 'A baby aged under 1').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(headings(element)[0]).to.equal('Children aged 1 to 2: how much to move');
    expect(allIn(element, '[role=status]')[0]?.textContent).to.contain('Now shown: A child aged 1 or 2');
    await expect(element).to.be.accessible();
  });

  it('offers those the page names and no others', async () => {
    const element = await guidelines({ groups: 'pregnancy, postnatal' });
    expect(allIn(element, 'label').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Someone who is pregnant',
      'Someone who has had a baby in the past 12 months',
    ]);
  });

  it('tells nobody what was chosen', async () => {
    const element = await guidelines();
    const heard: string[] = [];
    for (const type of ['input', 'change']) document.addEventListener(type, () => heard.push(type), { once: true });
    control(element, 'Someone who is pregnant').click();
    await settled(element);
    expect(heard).to.deep.equal([]);
  });

  it('asks people instead of showing nothing for a group that does not exist', async () => {
    const lines = consoleLines();
    const element = await guidelines({ group: 'grown-ups' });
    expect(hasControl(element, /Someone aged 19 to 64/)).to.equal(true);
    expect(lines.restore().join()).to.contain('"grown-ups"');
  });

  it('shows the full guideline for a variant that does not exist', async () => {
    const lines = consoleLines();
    const element = await guidelines({ group: 'adult', variant: 'leaflet' as never });
    expect(headings(element)).to.contain('What counts');
    expect(lines.restore().join()).to.contain('"leaflet"');
  });
});

describe('a guideline and a condition', () => {
  it('has nothing but the care team for ME: no guideline, no week, no activities', async () => {
    const element = await guidelines({ group: 'adult', condition: 'me-cfs', href: '/whats-on' });
    const words = wordsOn(element);
    expect(words).to.contain('Ask your care team what is right for you.');
    expect(words).not.to.match(/150|minutes|Build/);
    expect(hasControl(element, /Find|See what|counts/)).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('has nothing that asks for more where pacing comes first, and still a calm way to activities', async () => {
    const element = await guidelines({ group: 'adult', condition: 'long-covid type-2-diabetes', href: '/whats-on' });
    expect(wordsOn(element)).not.to.match(/150|build up|push|every day/i);
    expect(hasControl(element, /See what is on near you/)).to.equal(true);
    expect(hasControl(element, /What counts/)).to.equal(false);
  });

  it('says when to stop beside the guideline of somebody with a condition, and offers urgent help in low mood', async () => {
    expect(wordsOn(await guidelines({ group: 'adult', condition: 'copd' }))).to.contain('Stop and get medical help');
    const element = await guidelines({ group: 'adult', condition: 'depression' });
    expect(hasControl(element, /Call 999/)).to.equal(true);
    expect(wordsOn(element)).to.contain('150 minutes');
  });

  it('has a source to follow that a thumb can hit', async () => {
    const element = await guidelines({ group: 'adult', condition: 'copd' });
    const [source] = allIn(element, 'a.source');
    expect(source?.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('shows the guideline of a stage of life where the page has named no group', async () => {
    const element = await guidelines({ condition: 'pregnancy' });
    expect(headings(element)[0]).to.equal('Pregnancy: how much to move');
  });

  it('asks no more of anybody for a condition that it does not know, and does not print its name', async () => {
    const lines = consoleLines();
    const element = await guidelines({ group: 'adult', condition: 'secret-illness', href: '/whats-on' });
    expect(wordsOn(element))
      .to.contain('Ask your care team what pace suits you.')
      .and.to.contain('Stop and get medical help')
      .and.not.to.match(/150|minutes|every day/i);
    expect(hasControl(element, /See what is on near you/)).to.equal(true);
    expect(hasControl(element, /What counts/)).to.equal(false);
    const said = lines.restore().join();
    expect(said).to.contain('no condition').and.not.to.contain('secret');
  });

  it('keeps what a known condition asks for beside one that it does not know', async () => {
    const lines = consoleLines();
    expect(hasControl(await guidelines({ condition: 'depression x' }), /Call 999/)).to.equal(true);
    const words = wordsOn(await guidelines({ condition: 'me-cfs x', href: '/whats-on' }));
    expect(words).to.contain('We do not list activities for ME').and.not.to.contain('See what is on');
    lines.restore();
  });

  it('knows a condition however it is written', async () => {
    expect(wordsOn(await guidelines({ group: 'adult', condition: 'COPD, copd' }))).to.contain('150 minutes');
  });

  it('shows nothing it may have to take back before it knows what the condition changes', async () => {
    const element = document.createElement('cmo-guidelines');
    element.group = 'adult';
    element.condition = 'me-cfs';
    document.body.append(element);
    const seen: string[] = [];
    const watcher = new MutationObserver(() => seen.push(wordsOn(element)));
    watcher.observe(element.renderRoot, { childList: true, subtree: true });
    await settled(element);
    watcher.disconnect();
    element.remove();
    expect(seen.join()).not.to.match(/150|minutes/);
  });
});

describe('a guideline past its review date', () => {
  it('gives way to a link to its source, and keeps its way to activities', async () => {
    const element = await guidelines({ group: 'adult', href: '/whats-on' });
    element.today = new Date('2031-01-01');
    await settled(element);
    expect(wordsOn(element)).to.contain('Read it at its source').and.not.to.contain('150');
    expect(hasControl(element, /UK Chief Medical Officers/)).to.equal(true);
    expect(hasControl(element, /Find activities/)).to.equal(true);
  });

  it('stands on a device whose clock is years slow', async () => {
    const element = await guidelines({ group: 'adult' });
    element.today = new Date('1970-01-01');
    await settled(element);
    expect(wordsOn(element)).to.contain('150 minutes');
  });
});

describe('from a guideline to an activity', () => {
  it('takes somebody to what suits them in the finder on the page', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <cmo-guidelines group="older-adult" finder="whats-on"></cmo-guidelines>
        <activity-finder id="whats-on" src=${aFeed(surgeryList)} map="off"></activity-finder>
      </div>
    `);
    const finder = page.querySelector('activity-finder') as ActivityFinder;
    await whenShown(finder);
    control(page.querySelector('cmo-guidelines') as CmoGuidelines, 'Find activities near you').click();
    await whenSettled(finder);
    expect(resultNames(finder)).to.have.members([
      'Riverside Surgery health walk',
      'Move to music for Parkinson’s',
      'Seated exercise',
      'Example Park',
      'Tai chi at home',
    ]);
    expect(focused()?.textContent).to.contain('activities match');
    expect(guidelineFor('older-adult')?.leadsTo.activities).to.include.members(['Tai Chi', 'Bowls', 'Walking']);
  });

  it('shows the practice’s own links, leaflet and logo', async () => {
    const element = await fixture<CmoGuidelines>(html`
      <cmo-guidelines group="adult" variant="full" leaflet="/leaflet.pdf">
        <p>Ask for our link worker.</p>
        <ul slot="links">
          <li><a href="https://example.org/ours">Our own page</a></li>
        </ul>
      </cmo-guidelines>
    `);
    await settled(element);
    expect(control(element, 'Our leaflet').getAttribute('href')).to.equal('/leaflet.pdf');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(wordsOn(element)).not.to.contain('We Are Undefeatable');
    element.querySelector('ul')?.remove();
    element.links = [
      { name: 'Ours', url: 'https://example.org/ours' },
      { name: 'Unsafe', url: 'javascript:alert(1)' },
    ];
    await waitUntil(() => wordsOn(element).includes('Ours'));
    expect(allIn(element, 'li a').map((link) => link.getAttribute('href'))).to.deep.equal(['https://example.org/ours']);
  });
});
