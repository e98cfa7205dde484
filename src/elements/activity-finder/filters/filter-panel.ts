import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FinderState } from '../../../finder/finder-state.js';
import { conditionsMeant } from '../../../health/condition-words.js';
import { CONDITIONS, mayBeListed } from '../../../health/conditions.js';
import { foldedWords } from '../../../health/folded-words.js';
import type { Locale } from '../../../locales/locale.js';
import type { Criteria } from '../../../search/criteria.js';
import { PRICE_LIMITS } from '../../../search/filters.js';
import type { FacetName } from '../../../search/results.js';
import { type ChoiceField, choiceName, chosenIn, withToggled } from './choices.js';
import { FIELDS_OF, type FilterGroup } from './filter-groups.js';

/** What a panel needs from the element it stands in. */
export interface PanelContext {
  readonly state: FinderState;
  readonly words: Locale;
  /** Words that narrow a long list of choices down. */
  readonly narrow: string;
  look(criteria: Criteria): void;
  narrowTo(typed: string): void;
}

/** No panel shows more choices; the box above them finds the others. */
const MOST = 100;

/** More choices than this get a box to narrow them down. */
const MANY = 12;

/** The inside of one panel. */
export function filterPanel(group: FilterGroup, context: PanelContext): TemplateResult {
  if (group === 'cost') return costPanel(context);
  if (group === 'who') return whoPanel(context);
  const lists = FIELDS_OF[group].map((field) => ({ field, values: valuesOf(field, context) }));
  const long = context.narrow !== '' || lists.some(({ values }) => values.length > MANY);
  const nothingCalled = long && lists.every(({ values }) => values.length === 0);
  return html`
    ${long ? narrowBox(group, context) : nothing}
    <div class=${long ? 'lists long' : 'lists'}>
      ${lists.map(({ field, values }) =>
        field === 'conditions' ? conditionChoices(values, context) : choices(field, values, context, lists.length > 1),
      )}
      ${nothingCalled ? html`<p>${context.words.filters.nothingCalled(context.narrow)}</p>` : nothing}
    </div>
  `;
}

/** All values of a filter: as people expect them, or for what the listings bring as the search counted them. */
function allOf(field: ChoiceField, { state, words }: PanelContext): readonly string[] {
  if (field === 'conditions') return CONDITIONS.map(({ id }) => id);
  if (field === 'activities') return state.results?.facets.activities.values.map(({ value }) => value) ?? [];
  return Object.keys(words[field]);
}

/** Those that are called by what was typed. */
function valuesOf(field: ChoiceField, context: PanelContext): readonly string[] {
  const { state, words, narrow } = context;
  const typed = foldedWords(narrow);
  const meant = field === 'conditions' && typed ? conditionsMeant(narrow) : [];
  const called = allOf(field, context).filter(
    (value) => foldedWords(choiceName(field, value, words)).includes(typed) || meant.includes(value),
  );
  if (called.length <= MOST) return called;
  // A feed may bring thousands of labels: those that are chosen, and as many others as somebody would read.
  const chosen = chosenIn(state.asked, field);
  return [...new Set([...called.filter((value) => chosen.includes(value)), ...called])].slice(0, MOST);
}

function narrowBox(group: FilterGroup, { words, narrow, narrowTo }: PanelContext) {
  const type = ({ target }: InputEvent) => target instanceof HTMLInputElement && narrowTo(target.value);
  const label = words.filters.narrow(words.filters.groups[group]);
  return html`
    <div class="field">
      <input
        type="search"
        autocomplete="off"
        aria-label=${label}
        placeholder=${label}
        .value=${live(narrow)}
        @input=${type}
      />
    </div>
  `;
}

function choices(field: ChoiceField, values: readonly string[], context: PanelContext, named: boolean) {
  const { fields } = context.words.filters;
  const title = named && field in fields ? fields[field as keyof typeof fields] : undefined;
  return html`
    <fieldset>
      ${title ? html`<legend>${title}</legend>` : nothing}
      <ul class="choices">
        ${repeat(
          values,
          (value) => value,
          (value) => choice(field, value, context),
        )}
      </ul>
      ${silent(field, context)}
    </fieldset>
  `;
}

function conditionChoices(values: readonly string[], context: PanelContext) {
  const groups = Object.entries(context.words.conditionGroups).map(([group, name]) => ({
    name,
    members: CONDITIONS.filter((condition) => condition.group === group && values.includes(condition.id)),
  }));
  return html`
    ${groups
      .filter(({ members }) => members.length > 0)
      .map(
        ({ name, members }) => html`
          <fieldset>
            <legend>${name}</legend>
            <ul class="choices">
              ${members.map(({ id }) => choice('conditions', id, context))}
            </ul>
          </fieldset>
        `,
      )}
    ${silent('conditions', context)}
    <p class="quiet small">${context.words.filters.privacy}</p>
  `;
}

function choice(field: ChoiceField, value: string, context: PanelContext) {
  const { state, words, look } = context;
  const listed = field !== 'conditions' || mayBeListed(value);
  return option(
    'checkbox',
    choiceName(field, value, words),
    chosenIn(state.asked, field).includes(value),
    () => look(withToggled(state.asked, field, value)),
    listed ? countOf(state, field, value) : undefined,
  );
}

/** Something to choose, with how many listings it would show. */
function option(kind: 'checkbox' | 'radio', name: string, on: boolean, choose: () => void, count?: number) {
  return html`
    <li>
      <label class=${count === 0 ? 'choice none' : 'choice'}>
        <input type=${kind} name="choice" .checked=${live(on)} @change=${choose} />
        <span><bdi>${name}</bdi></span>
        ${count === undefined ? nothing : html`<span class="count">${count}</span>`}
      </label>
    </li>
  `;
}

/** Undefined while there are no results to count. */
function countOf({ results }: FinderState, field: FacetName, value: string): number | undefined {
  return results && (results.facets[field].values.find((counted) => counted.value === value)?.count ?? 0);
}

/** How many listings are silent about a filter, said beside it: silence is not "no". */
function silent(field: FacetName, { state, words }: PanelContext) {
  const silentOnes = state.results?.facets[field].notStated ?? 0;
  return silentOnes ? html`<p class="quiet small">${words.filters.notStated(silentOnes)}</p>` : nothing;
}

function costPanel(context: PanelContext) {
  const { state, words, look } = context;
  const { free, maxPence } = state.asked;
  const pay = (limit: number | undefined, isFree = false) => look({ maxPence: limit, free: isFree });
  return html`
    <fieldset>
      <legend class="out-of-sight">${words.filters.groups.cost}</legend>
      <ul class="choices">
        ${option('radio', words.filters.anyCost, !free && maxPence === undefined, () => pay(undefined))}
        ${option('radio', words.filters.free, free === true, () => pay(undefined, true), countOf(state, 'free', 'yes'))}
        ${PRICE_LIMITS.map((limit) =>
          option(
            'radio',
            words.filters.upTo(limit / 100),
            !free && maxPence === limit,
            () => pay(limit),
            countOf(state, 'maxPence', String(limit)),
          ),
        )}
      </ul>
    </fieldset>
    ${silent('maxPence', context)}
  `;
}

function whoPanel(context: PanelContext) {
  const { state, words, look } = context;
  const { age, gender } = state.asked;
  const takeAge = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const years = target.valueAsNumber;
    look({ age: years >= 0 && years <= 120 ? Math.floor(years) : undefined });
  };
  return html`
    <div class="field age">
      <label for="age">${words.filters.age}</label>
      <input
        id="age"
        type="number"
        min="0"
        max="120"
        inputmode="numeric"
        .value=${live(age?.toString() ?? '')}
        @change=${takeAge}
      />
      <span class="quiet small">${words.filters.ageHint}</span>
    </div>
    <fieldset>
      <legend>${words.filters.gender}</legend>
      <ul class="choices">
        ${option('radio', words.filters.anyone, gender === undefined, () => look({ gender: undefined }))}
        ${(['women', 'men'] as const).map((one) =>
          option(
            'radio',
            words.genders[one],
            gender === one,
            () => look({ gender: one }),
            countOf(state, 'gender', one),
          ),
        )}
      </ul>
    </fieldset>
    ${silent('gender', context)}
  `;
}
