import { Visitor, parseSync } from 'vite';

/** Style sheets: no comments, no space that a browser would skip; what stands in quotes is left as it is. */
const lighterCss = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/("[^"]*"|'[^']*')|\s+/g, (_, quoted) => quoted ?? ' ')
    .replace(/("[^"]*"|'[^']*')| ?([{};,>]) ?/g, (_, quoted, mark) => quoted ?? mark)
    .replace(/(?<=[{;][\w-]+): /g, ':')
    .replace(/;}/g, '}');

/** Templates: a line break with its indentation is one space to a browser. */
const lighterHtml = (html) => html.replace(/\s*\n\s*/g, ' ');

const LIGHTER = { css: lighterCss, html: lighterHtml, svg: lighterHtml };

/** Takes the indentation out of `css`, `html` and `svg` literals, which a minifier of JavaScript must leave alone. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(css|html|svg)`/ },
    handler(code, id) {
      const edits = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          const lighter = LIGHTER[tag.name];
          if (lighter) edits.push(...quasi.quasis.map((text) => ({ ...text, lighter })));
        },
      }).visit(parseSync(id.replace(/\.ts$/, '.js'), code).program);
      edits.sort((a, b) => b.start - a.start);
      for (const { start, end, value, lighter } of edits)
        code = code.slice(0, start) + lighter(value.raw) + code.slice(end);
      return { code, map: null };
    },
  },
});
