import type { Guideline } from './guideline.js';
import { AROUND_BIRTH } from './guidelines-birth.js';
import { CHILDREN, DISABLED_CHILD } from './guidelines-children.js';

/**
 * The guidelines that a page loads when somebody asks for one of them. They are one file, so that whoever watches the
 * page's requests cannot tell which.
 */
export const FAMILIES: readonly Guideline[] = [...CHILDREN, ...AROUND_BIRTH, DISABLED_CHILD];
