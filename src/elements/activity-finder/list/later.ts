import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../../locales/locale.js';
import { tell } from '../tell.js';

/** Part of the list that is loaded when it is first wanted, with its words; where it failed, again with the next thing done. */
export class Later<T> {
  private loaded: T | 'failed' | undefined;
  private words?: Locale;
  private occasion?: object;
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

  /**
   * It, in the language of these words; absent while it is on its way, `failed` where its file cannot be had.
   *
   * @param occasion - What it is wanted for. For another it is asked for again where it has failed.
   */
  in(words: Locale, occasion: object): T | 'failed' | undefined {
    if (words !== this.words || (this.loaded === 'failed' && occasion !== this.occasion)) void this.begin(words);
    this.occasion = occasion;
    return this.loaded;
  }

  private async begin(words: Locale): Promise<void> {
    this.words = words;
    if (this.loaded === 'failed') this.loaded = undefined;
    const loaded = await this.load(words).catch((error: unknown) => {
      tell(`${this.what} could not be loaded.`, error);
      return 'failed' as const;
    });
    if (words !== this.words) return;
    this.loaded = loaded;
    this.host.requestUpdate();
  }
}
