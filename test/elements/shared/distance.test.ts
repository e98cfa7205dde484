import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/active-practice-checklist/active-practice-checklist.js';
import '../../../src/elements/activity-minutes/activity-minutes.js';
import '../../../src/elements/cmo-guidelines/cmo-guidelines.js';
import '../../../src/elements/move-more-prompt/move-more-prompt.js';

const tags = {
  'a guideline': html`<cmo-guidelines group="adult" href="/x"></cmo-guidelines>`,
  'a message': html`<move-more-prompt href="/x"></move-more-prompt>`,
  'a sum': html`<activity-minutes></activity-minutes>`,
  'a checklist': html`<active-practice-checklist></active-practice-checklist>`,
};

describe('on a page without styles', () => {
  for (const [name, tag] of Object.entries(tags))
    it(`${name} stands apart from what is above and beneath, like a paragraph`, async () => {
      const stage = await fixture<HTMLElement>(html`<div>${tag}${tag}</div>`);
      const [first, second] = stage.children;
      const gap = (second?.getBoundingClientRect().top ?? 0) - (first?.getBoundingClientRect().bottom ?? 0);
      expect(gap).to.equal(16);
    });

  it('a page that spaces its own parts takes that away', async () => {
    const stage = await fixture<HTMLElement>(html`
      <div>
        <style>
          .spaced > * {
            margin: 0;
          }
        </style>
        <div class="spaced">${tags['a guideline']}${tags['a message']}</div>
      </div>
    `);
    const [first, second] = stage.querySelector('.spaced')?.children ?? [];
    expect(second?.getBoundingClientRect().top).to.equal(first?.getBoundingClientRect().bottom);
  });

  it('a waiting-room screen fills its page to the edge', async () => {
    const screen = await fixture<HTMLElement>(html`<move-more-prompt variant="screen" href="/x"></move-more-prompt>`);
    expect(getComputedStyle(screen).margin).to.equal('0px');
  });
});
