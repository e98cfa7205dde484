/** A feed that the page asks for. */
export interface AskedSource {
  readonly src: string;
  /** What visitors know it by. */
  readonly label: string;
  /** Whom to name as the publisher of listings that name none: what the page calls the source. */
  readonly publisher?: string;
  readonly snapshot?: string;
  readonly overlay?: string;
  readonly sample: boolean;
}

/** The addresses of an attribute, separated by white space. */
export const addressesIn = (value: string | null | undefined): readonly string[] => value?.match(/\S+/g) ?? [];

/** What a visitor knows a feed by, where nothing else is said. */
function hostOf(url: string): string {
  try {
    return new URL(url, document.baseURI).host || url.slice(0, 60);
  } catch {
    return url;
  }
}

/** The feeds that a finder asks for: those of its `src`, then those of its `<activity-source>` children. */
export function askedSources(finder: HTMLElement, src: string | null, snapshot: string | null): readonly AskedSource[] {
  const own = addressesIn(src);
  const first = own.map((url) => ({
    src: url,
    label: hostOf(url),
    // A copy is the copy of one feed.
    ...(snapshot && own.length === 1 && { snapshot }),
    sample: false,
  }));
  const children = [...finder.querySelectorAll('activity-source')].flatMap((child): AskedSource[] => {
    const says = (name: string) => child.getAttribute(name)?.trim() || undefined;
    const url = says('src');
    if (!url) return [];
    const [label, copy, overlay] = [says('label'), says('snapshot'), says('overlay')];
    return [
      {
        src: url,
        label: label ?? hostOf(url),
        ...(label && { publisher: label }),
        ...(copy && { snapshot: copy }),
        ...(overlay && { overlay }),
        sample: child.hasAttribute('sample'),
      },
    ];
  });
  return [...first, ...children];
}
