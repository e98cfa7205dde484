/**
 * Gives the elements of the cards that leave a list to those that come, because filling in what is there takes a third of
 * the time of making it anew. A card that stays keeps its own. One that somebody is in, or has opened something of, is
 * handed to nobody.
 */
export class ReusedCards {
  private keys: ReadonlyMap<string, number> = new Map();
  private made = 0;
  private readonly root: () => ParentNode;

  /** @param root - Where the cards stand, each with its listing's id as `data-id`. */
  constructor(root: () => ParentNode) {
    this.root = root;
  }

  /** Keys by which the elements of these listings are told apart, in the same order. */
  keysOf(ids: readonly string[]): readonly number[] {
    const coming = new Set(ids);
    const leaving = [...this.keys].filter(([id]) => !coming.has(id));
    const touched = leaving.length ? this.touched() : new Set();
    const free = leaving.flatMap(([id, key]) => (touched.has(id) ? [] : key));
    this.keys = new Map(ids.map((id) => [id, this.keys.get(id) ?? free.shift() ?? this.made++]));
    return ids.map((id) => this.keys.get(id)!);
  }

  /** The listings whose cards hold focus, or something open that no state knows of. */
  private touched(): ReadonlySet<string | undefined> {
    const inside = this.root().querySelectorAll('details[open], :focus');
    return new Set(Array.from(inside, (one) => one.closest<HTMLElement>('.item')?.dataset['id']));
  }
}
