import { expect, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { aPrompt } from '../../support/a-prompt.js';
import { heardWarnings } from '../../support/heard-warnings.js';
import { allIn, control, hasControl, wordsOn } from '../../support/in-the-page.js';

const MORE = /every minute|start|build|push|more often|gym|walk/i;

/** The clock of the page stands still at a moment while something happens. */
async function at<Result>(moment: string, act: () => Promise<Result>): Promise<Result> {
  const RealDate = Date;
  const now = RealDate.parse(moment);
  class StoppedDate extends RealDate {
    constructor(...parts: [] | [number | string]) {
      super(parts[0] ?? now);
    }
    static override now() {
      return now;
    }
  }
  globalThis.Date = StoppedDate as DateConstructor;
  try {
    return await act();
  } finally {
    globalThis.Date = RealDate;
  }
}

describe('<move-more-prompt>', () => {
  const tags = {
    'a line': html`<move-more-prompt variant="inline" href="/move"></move-more-prompt>`,
    'a card': html`<move-more-prompt href="/move"></move-more-prompt>`,
    'a banner': html`<move-more-prompt variant="banner" href="/move"></move-more-prompt>`,
    'a card with a myth': html`<move-more-prompt topic="myths" href="/move"></move-more-prompt>`,
    'a card with urgent help': html`<move-more-prompt condition="depression" href="/move"></move-more-prompt>`,
    'a card for ME': html`<move-more-prompt condition="me-cfs" href="/move"></move-more-prompt>`,
    'a card for long COVID': html`<move-more-prompt condition="long-covid" href="/move"></move-more-prompt>`,
    'a screen': html`<move-more-prompt variant="screen" href="/move"></move-more-prompt>`,
    'a poster': html`<move-more-prompt variant="poster" href="/move"></move-more-prompt>`,
    'cards of messages': html`<move-more-prompt variant="poster" paper="a6" href="/move"></move-more-prompt>`,
    'cards of ideas': html`<move-more-prompt variant="cards" topic="at-home" href="/move"></move-more-prompt>`,
    'something to post': html`<move-more-prompt variant="social" href="/move"></move-more-prompt>`,
    'a conversation': html`<move-more-prompt variant="conversation" href="/move"></move-more-prompt>`,
  };
  for (const [name, tag] of Object.entries(tags))
    it(`is accessible as ${name}`, async () => {
      await expect(await aPrompt(tag)).to.be.accessible();
    });

  it('is accessible in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      await expect(await aPrompt(tags['a card'])).to.be.accessible();
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('says one thing, where it comes from, and what to do next', async () => {
    const prompt = await aPrompt(tags['a card']);
    expect(wordsOn(prompt)).to.contain('Every minute counts. Start with one small move today.');
    expect(wordsOn(prompt)).to.contain('Based on: UK Chief Medical Officers');
    expect(control(prompt, 'Find something near you').getAttribute('href')).to.equal('/move');
  });

  it('takes somebody to the finder on the page, which then shows what the message was about', async () => {
    const asked: unknown[] = [];
    const stage = await aPrompt(html`
      <activity-finder id="finder"></activity-finder>
      <move-more-prompt finder="finder" topic="company" condition="asthma"></move-more-prompt>
    `);
    if (!customElements.get('activity-finder'))
      customElements.define(
        'activity-finder',
        class extends HTMLElement {
          async show(criteria: unknown) {
            asked.push(criteria);
          }
        },
      );
    control(stage, /^Find/).click();
    await waitUntil(() => asked.length > 0);
    expect(asked).to.deep.equal([{ support: ['companion'], conditions: ['asthma'] }]);
    expect(location.href).not.to.contain('asthma');
  });

  describe('and a condition', () => {
    for (const variant of ['inline', 'card', 'banner', 'screen', 'poster', 'cards', 'social', 'conversation'])
      it(`says nothing about moving more to somebody with ME, as ${variant}`, async () => {
        const prompt = await aPrompt(
          html`<move-more-prompt
            variant=${variant}
            condition="depression me-cfs"
            message="all-every-minute"
            topic="start"
            href="/move"
            from="A surgery"
          >
            <p slot="message">Run with us on Sunday</p>
          </move-more-prompt>`,
        );
        const words = wordsOn(prompt);
        expect(words).to.contain('We do not list activities for ME');
        expect(words.replace(/We do not list.*?for you\./, '')).not.to.match(MORE);
        expect(words).not.to.contain('Run with us');
        expect(hasControl(prompt, /^Find|^See what/)).to.equal(false);
        expect(allIn(prompt, '[part="qr-code"]')).to.deep.equal([]);
      });

    for (const condition of ['long-covid', 'fibromyalgia', 'asthma fibromyalgia'])
      it(`gives pacing words alone: ${condition}`, async () => {
        const prompt = await aPrompt(html`<move-more-prompt condition=${condition} href="/move"></move-more-prompt>`);
        const words = wordsOn(prompt);
        expect(words).to.contain('Everyone has their own starting point. We show no messages here about doing more.');
        expect(words).not.to.match(/build up|push|every minute|walk/i);
      });

    it('offers no ideas for at home where they would ask more of somebody', async () => {
      for (const condition of ['me-cfs', 'long-covid']) {
        const prompt = await aPrompt(
          html`<move-more-prompt variant="cards" condition=${condition} href="/move"></move-more-prompt>`,
        );
        expect(wordsOn(prompt)).not.to.contain('March on the spot');
      }
    });

    for (const condition of ['depression', 'anxiety-stress', 'severe-mental-illness'])
      it(`always shows urgent help: ${condition}`, async () => {
        const prompt = await aPrompt(html`<move-more-prompt condition=${condition} href="/move"></move-more-prompt>`);
        expect(control(prompt, 'Call 999').getAttribute('href')).to.equal('tel:999');
        expect(control(prompt, 'Call 111').getAttribute('href')).to.equal('tel:111');
        expect(wordsOn(prompt)).to.contain('mental health option');
      });

    it('shows urgent help also where one message about low mood was asked for by name', async () => {
      for (const variant of ['card', 'inline', 'poster']) {
        const prompt = await aPrompt(
          html`<move-more-prompt message="depression" variant=${variant} href="/move"></move-more-prompt>`,
        );
        expect(wordsOn(prompt)).to.contain('Feeling low?').and.to.contain('999');
      }
    });

    it('says nothing about moving more where a condition was meant that nobody knows', async () => {
      const said = await heardWarnings(async () => {
        const prompt = await aPrompt(html`<move-more-prompt condition="mecfs" href="/move"></move-more-prompt>`);
        expect(wordsOn(prompt))
          .to.contain('Ask your care team what pace suits you.')
          .and.to.contain('Stop and get medical help')
          .and.not.to.match(/every minute|every day|build/i);
        expect(hasControl(prompt, /^Find/)).to.equal(true);
      });
      expect(said.join())
        .to.match(/no condition has that id/)
        .and.not.to.contain('mecfs');
    });
  });

  describe('when something is amiss', () => {
    const amiss: [string, ReturnType<typeof html>, RegExp][] = [
      [
        'an audience nobody knows',
        html`<move-more-prompt audience="x" href="/move"></move-more-prompt>`,
        /audience "x"/,
      ],
      [
        'a message that is not there',
        html`<move-more-prompt message="x" href="/move"></move-more-prompt>`,
        /message "x"/,
      ],
      [
        'a variant that is not there',
        html`<move-more-prompt variant="x" href="/move"></move-more-prompt>`,
        /variant "x"/,
      ],
      ['a finder that is not there', html`<move-more-prompt finder="x"></move-more-prompt>`, /activity-finder id="x"/],
      ['nowhere to lead to', html`<move-more-prompt></move-more-prompt>`, /give it finder/],
      [
        'a file that is not there',
        html`<move-more-prompt messages="/nothing.json" href="/move"></move-more-prompt>`,
        /404/,
      ],
    ];
    for (const [what, tag, words] of amiss)
      it(`shows a message all the same, and tells the developer: ${what}`, async () => {
        await heardWarnings(async (said) => {
          expect(wordsOn(await aPrompt(tag))).to.contain('Every minute counts.');
          await waitUntil(() => words.test(said.join()), 'the developer is told');
        });
      });

    it('invites without a claim once every message is past its review date', async () => {
      await at('2031-05-05T10:00:00Z', async () => {
        const prompt = await aPrompt(html`<move-more-prompt href="/move"></move-more-prompt>`);
        expect(wordsOn(prompt)).to.contain('Looking for something to do?').and.not.to.contain('Every minute');
        expect(control(prompt, 'Find something near you').getAttribute('href')).to.equal('/move');
      });
    });

    it('still shows a message on a machine whose clock went back to its beginning', async () => {
      await at('1970-01-01T00:00:00Z', async () => {
        expect(wordsOn(await aPrompt(html`<move-more-prompt rotate href="/move"></move-more-prompt>`))).not.to.equal(
          '',
        );
      });
    });
  });

  it('shows another message tomorrow, and the same all day', async () => {
    const shown = (moment: string) =>
      at(moment, async () =>
        wordsOn(await aPrompt(html`<move-more-prompt rotate variant="inline" href="/move"></move-more-prompt>`)),
      );
    const morning = await shown('2026-11-25T08:00:00Z');
    expect(await shown('2026-11-25T23:00:00Z')).to.equal(morning);
    expect(await shown('2026-11-26T08:00:00Z')).not.to.equal(morning);
  });

  it('follows when the page asks for something else, and forgets what it said before', async () => {
    const prompt = await aPrompt(html`<move-more-prompt href="/move"></move-more-prompt>`);
    prompt.condition = 'me-cfs';
    await waitUntil(() => wordsOn(prompt).includes('We do not list activities for ME'));
    expect(wordsOn(prompt)).not.to.contain('Every minute');
    prompt.condition = '';
    await waitUntil(() => wordsOn(prompt).includes('Every minute'));
    prompt.setAttribute('condition', 'long-covid');
    await waitUntil(() => wordsOn(prompt).includes('own starting point'));
    prompt.removeAttribute('condition');
    await waitUntil(() => wordsOn(prompt).includes('Every minute'));
  });
});
