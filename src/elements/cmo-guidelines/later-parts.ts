import type { ReactiveControllerHost } from 'lit';
import type { Guideline } from '../../health/guideline.js';
import { ADULTS } from '../../health/guidelines-adults.js';
import type { furtherHelp } from './further-help-list.js';
import { warn } from './words-of-a-page.js';

/** What is loaded when it is wanted. */
const PARTS = {
  picture: () => import('./guideline-picture.js'),
  poster: () => Promise.all([import('./guideline-picture.js'), import('./guideline-poster.js')]),
  week: () => import('./guideline-week.js'),
};

/** What comes with the words that it is drawn with: the pages of adults need neither at first. */
const loadFamilies = () => import('../../health/guidelines-families.js');
const loadFurtherHelp = () => import('./further-help-list.js');

/** What a guideline's words can do without at first, and what of it has come. */
export class LaterParts {
  /** The guidelines that are there; those for children and around a birth come when they are asked for. */
  guidelines: readonly Guideline[] = ADULTS;
  /** Whether those could not be had. */
  missing = false;
  furtherHelp: typeof furtherHelp | undefined;
  private readonly came = new Set<keyof typeof PARTS>();
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  has(part: keyof typeof PARTS): boolean {
    return this.came.has(part);
  }

  /** Loads a part, once. */
  async load(part: keyof typeof PARTS): Promise<void> {
    if (this.has(part)) return;
    try {
      await PARTS[part]();
      this.came.add(part);
      this.host.requestUpdate();
    } catch {
      warn(`the ${part} could not be loaded; the guideline stands in words.`);
    }
  }

  async loadFamilies(): Promise<void> {
    try {
      const { FAMILIES } = await loadFamilies();
      this.guidelines = [...ADULTS, ...FAMILIES];
    } catch {
      this.missing = true;
      warn('the guidelines for children, pregnancy and after a birth could not be loaded.');
    }
    this.host.requestUpdate();
  }

  /** Without it the guideline is whole: it only says where to read on. */
  async loadFurtherHelp(): Promise<void> {
    if (this.furtherHelp) return;
    this.furtherHelp = (await loadFurtherHelp().catch(() => undefined))?.furtherHelp;
    this.host.requestUpdate();
  }
}
