import { type TemplateResult, html, nothing } from 'lit';
import type { Pledge } from '../../health/practice-record.js';
import { enChecklist } from '../../locales/en-checklist.js';
import { heading } from '../shared/heading.js';

const words = enChecklist;

/** Staff pledges: those there are, and a form for the next one. */
export function pledgeList(
  pledges: readonly Pledge[],
  level: number,
  change: (pledges: readonly Pledge[]) => void,
): TemplateResult {
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [who, what] = [...form.querySelectorAll('input')];
    if (!who || !what?.value.trim()) return what?.focus();
    change([...pledges, { who: who.value.trim(), what: what.value.trim() }]);
    form.reset();
    who.focus();
  };
  return html`
    <section class="area" part="area" aria-labelledby="pledges">
      <div id="pledges" class="name">${heading(level, html`${words.pledges}`)}</div>
      ${
        pledges.length
          ? html`<ul class="pledges">
              ${pledges.map(
                ({ who, what }, at) => html`
                  <li>
                    <span>${who ? html`<strong>${who}</strong>: ` : nothing}${what}</span>
                    <button
                      type="button"
                      class="link not-on-paper"
                      @click=${() => change(pledges.filter((_, index) => index !== at))}
                    >
                      ${words.removePledge(who)}
                    </button>
                  </li>
                `,
              )}
            </ul>`
          : nothing
      }
      <form class="fields not-on-paper" @submit=${add}>
        <p class="field"><label for="who">${words.who}</label><input id="who" autocomplete="off" maxlength="200" /></p>
        <p class="field wide">
          <label for="what">${words.what}</label><input id="what" autocomplete="off" maxlength="2000" required />
        </p>
        <p><button class="button">${words.addPledge}</button></p>
      </form>
    </section>
  `;
}
