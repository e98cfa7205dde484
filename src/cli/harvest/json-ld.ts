import { Parser } from 'htmlparser2';

/** The JSON-LD blocks of a web page, parsed; those that are not JSON are left out. */
export function jsonLdIn(page: string): readonly unknown[] {
  const blocks: unknown[] = [];
  let text: string | undefined;
  const parser = new Parser({
    onopentag(name, { type = '' }) {
      if (name === 'script' && /^\s*application\/ld\+json\b/i.test(type)) text = '';
    },
    ontext(more) {
      if (text !== undefined) text += more;
    },
    onclosetag(name) {
      if (name !== 'script' || text === undefined) return;
      try {
        blocks.push(JSON.parse(text));
      } catch {
        // A page may hold other blocks that are whole.
      }
      text = undefined;
    },
  });
  parser.end(page);
  return blocks;
}
