import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../../locales/locale.js';
import { tell } from '../tell.js';

/** Part of the list that is loaded when it is first wanted, with its words. */
export class Later<T> {
  private loaded: T | 'failed' | undefined;
  private words?: Locale;
  private readonly host: ReactiveControllerHost;
  private readonly what: string;
  private readonly load: (words: Locale) => Promise<T>;

  /**
   * @param host - Drawn again once it is there.
   * @param what - What it is, for the page's developer where it cannot be had.
   */
  constructor(host: ReactiveControllerHost, what: string, load: (words: Locale) => Promise<T>) {
    this.host = host;
    this.what = what;
    this.load = load;
  }

  /** It, in the language of these words; absent while it is on its way, `failed` where its file cannot be had. */
  in(words: Locale): T | 'failed' | undefined {
    if (words !== this.words) void this.begin(words);
    return this.loaded;
  }

  private async begin(words: Locale): Promise<void> {
    this.words = words;
    const loaded = await this.load(words).catch((error: unknown) => {
      tell(`${this.what} could not be loaded.`, error);
      return 'failed' as const;
    });
    if (words !== this.words) return;
    this.loaded = loaded;
    this.host.requestUpdate();
  }
}
