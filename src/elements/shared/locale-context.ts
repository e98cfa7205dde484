import { createContext } from '@lit/context';
import type { Locale } from '../../locales/locale.js';

/** The words of the page's language, for every part of a finder. */
export const localeContext = createContext<Locale>(Symbol.for('activity-finder/locale/1'));
