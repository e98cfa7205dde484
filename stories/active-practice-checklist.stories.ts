import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.js';

export default {
  title: 'active-practice-checklist',
  component: 'active-practice-checklist',
  render: () => html`<active-practice-checklist practice="Riverside Surgery"></active-practice-checklist>`,
} satisfies Meta;

/** Nothing written down yet. */
export const Empty: StoryObj = {};

/** A few things done, a note and a pledge. */
export const Begun: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('active-practice-checklist')?.shadowRoot;
    root?.querySelectorAll<HTMLInputElement>('input[type=checkbox]').forEach((box, at) => {
      if (at % 4 === 0) box.click();
    });
    const date = root?.querySelector<HTMLInputElement>('#begun');
    if (date) {
      date.value = '2026-11-25';
      date.dispatchEvent(new Event('change'));
    }
    const notes = root?.querySelector('textarea');
    if (notes) {
      notes.value = 'We stand up for the Friday meeting.';
      notes.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    const what = root?.querySelector<HTMLInputElement>('#what');
    const who = root?.querySelector<HTMLInputElement>('#who');
    if (who && what) {
      who.value = 'Reception';
      what.value = 'Walk to fetch the next patient';
      what.form?.requestSubmit();
    }
  },
};
