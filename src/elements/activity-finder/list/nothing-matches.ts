import { type TemplateResult, html, nothing } from 'lit';
import type { Request } from '../../../finder/change.js';
import type { FinderState } from '../../../finder/finder-state.js';
import type { LaterWords, Locale } from '../../../locales/locale.js';
import { METRES_IN_A_MILE } from '../../../opportunity/place.js';
import type { Criteria } from '../../../search/criteria.js';
import type { Results } from '../../../search/results.js';
import type { Finder } from '../../shared/finder-context.js';
import { chosenFilters } from '../filters/choices.js';

/** A way on from nothing: what its button says, and what it asks for. */
interface Way {
  readonly name: string;
  readonly requests: readonly Request[];
}

const MOST_RELAXED = 4;
/** What most listings are about is offered only where there are fewer other ways than this. */
const FEWEST = 3;
/** What is let go for something to do at home, besides the words; and for a start from nothing. */
const OUTSIDE: readonly (keyof Criteria)[] = [
  'beginner',
  'free',
  'maxPence',
  'days',
  'times',
  'accessibility',
  'venues',
  'activities',
  'support',
  'within',
];
const EVERYTHING: readonly (keyof Criteria)[] = [...OUTSIDE, 'text', 'settings', 'needs', 'age', 'gender'];

/** Nothing matches: what to let go of and what each gives, what comes nearest, and things to do at home. */
export function nothingMatches(
  words: Locale,
  state: FinderState,
  results: Results,
  request: Finder['request'],
  own: LaterWords['waysOn'],
): TemplateResult {
  const silent = state.asked.includeNotStated
    ? 0
    : results.notStated.length - results.others.length - results.named.length;
  const ways = waysOn(words, own, state, results);
  const take = (requests: readonly Request[]) => {
    for (const one of requests) request(one);
    if (!requests.some(({ type }) => type === 'select')) request({ type: 'go-to-list' });
  };
  return html`
    <div class="state personal">
      <p>${ways.length || silent ? own.noneNext : words.list.nothingHelps}</p>
      ${
        silent
          ? html`
              <button
                class="button main"
                part="action"
                @click=${() => take([{ type: 'look-for', criteria: { includeNotStated: true } }])}
              >
                ${own.showSilent(silent)}
              </button>
            `
          : nothing
      }
      ${
        ways.length
          ? html`
              <ul class="relax">
                ${ways.map(
                  ({ name, requests }) => html`
                    <li><button class="button" part="action" @click=${() => take(requests)}>${name}</button></li>
                  `,
                )}
              </ul>
            `
          : nothing
      }
      <button class="link" @click=${() => take([{ type: 'clear' }])}>${words.filters.clearAll}</button>
    </div>
  `;
}

function waysOn(
  words: Locale,
  own: LaterWords['waysOn'],
  { asked, understood, emergencies }: FinderState,
  { suggestions, waysOn: more }: Results,
): Way[] {
  // Nobody in an emergency is quoted on a button.
  const possible = suggestions.filter(({ relax }) => relax !== 'text' || emergencies.length === 0);
  // A condition is the last thing anybody lets go of.
  const inOrder = possible.sort((a, b) => Number(a.relax === 'conditions') - Number(b.relax === 'conditions'));
  const ways: Way[] = inOrder.slice(0, MOST_RELAXED).map(({ relax, gives }) => ({
    name: relax === 'within' ? own.lookFurther(milesOf(asked), gives) : own.relax(nameOf(relax, asked, words), gives),
    requests: [{ type: 'let-go', fields: [relax] }],
  }));
  if (!more) return ways;

  const { nearest, spellings, atHome, popular } = more;
  if (nearest) {
    const { match, without } = nearest;
    const { id, name } = match.opportunity;
    const isFar = without === 'within' && match.distance !== undefined;
    ways.push({
      name: isFar ? own.nearest(name, words.distance(match.distance)) : own.allBut(name, nameOf(without, asked, words)),
      // Chosen as from a map, a card comes up and takes the focus.
      requests: [
        { type: 'let-go', fields: [without] },
        { type: 'select', id, from: 'map' },
      ],
    });
  }
  for (const { text, gives } of spellings) {
    const whole = [text, ...understood.map((part) => part.words)].join(' ');
    ways.push({
      name: own.otherSpelling(text, gives),
      requests: [{ type: 'look-for', criteria: { text: whole } }],
    });
  }
  if (atHome.gives > 0) {
    ways.push({
      name: own.atHome(atHome.gives),
      requests: [
        { type: 'let-go', fields: atHome.withText ? OUTSIDE : [...OUTSIDE, 'text'] },
        { type: 'look-for', criteria: { settings: ['online', 'at-home'] } },
      ],
    });
  }
  if (ways.length >= FEWEST) return ways;
  return [
    ...ways,
    ...popular.map(({ value, count }): Way => ({
      name: own.instead(value, count),
      requests: [
        { type: 'let-go', fields: EVERYTHING },
        { type: 'look-for', criteria: { activities: [value] } },
      ],
    })),
  ];
}

const milesOf = ({ within = 0 }: Criteria) => Math.round(within / METRES_IN_A_MILE);

/** One thing that is asked for, by the name people know it by. */
function nameOf(field: keyof Criteria, asked: Criteria, words: Locale): string {
  if (field === 'within') return words.search.withinOf(milesOf(asked));
  const names = chosenFilters(asked, words).filter((chosen) => chosen.field === field);
  return names.map(({ name }) => name).join(', ') || quotable(asked.text ?? '');
}

/** Most letters of somebody's own words on a button. */
const LONGEST = 40;

/** Typed words for a sentence of ours: cut short, and kept from turning it round where they run from right to left. */
function quotable(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).trim()}…` : text;
  return /\p{Script=Hebrew}|\p{Script=Arabic}/u.test(short) ? `\u2068${short}\u2069` : short;
}
