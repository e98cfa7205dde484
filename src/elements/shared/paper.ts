/** Sheets of paper a poster can be. */
export type Paper = 'a4' | 'a5' | 'a6';

/** One sheet of rules for the whole page, and how many posters want it. A shadow root cannot name the paper. */
let pages: CSSStyleSheet | undefined;
let wanted = 0;

const RULES = ['a4', 'a5', 'a6'].map((paper) => `@page af-${paper} { size: ${paper} portrait; margin: 0 }`).join('\n');

/**
 * Says what paper posters are printed on, as named pages `af-a4`, `af-a5` and `af-a6`: they touch nothing on the page but
 * what asks for them by name. Returns what takes it back.
 */
export function usePaper(): () => void {
  if (!pages) {
    pages = new CSSStyleSheet();
    pages.replaceSync(RULES);
  }
  const sheet = pages;
  if (wanted++ === 0) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    if (--wanted === 0)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
