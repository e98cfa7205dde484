// What somebody else's page cannot bear: text that becomes HTML, styles a strict policy refuses, root-relative sizes.

const SINKS = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc']);
const DIRECTIVES = new Set(['styleMap', 'unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic']);

/** Found in the literal text of templates and strings. */
const IN_TEXT = [
  [/<[^>]*\sstyle=|\sstyle=$/, 'A strict Content-Security-Policy refuses a style attribute: set the property in code.'],
  [/<style[\s>]/i, 'A strict Content-Security-Policy refuses a <style> in a template: use static styles.'],
  [/\d(?:\.\d+)?rem\b/, 'A root em follows the host page: use em or px.'],
];

export const hostPage = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const refuse = (node, message) => context.report({ node, message });
    const refuseText = (node, text) => IN_TEXT.forEach(([pattern, why]) => pattern.test(text) && refuse(node, why));
    return {
      MemberExpression(node) {
        const name = node.computed ? node.property.value : node.property.name;
        if (SINKS.has(name)) refuse(node, `${name} makes HTML of text that may come from a feed.`);
      },
      ImportSpecifier(node) {
        if (DIRECTIVES.has(node.imported.name)) refuse(node, `${node.imported.name} is not safe on a host page.`);
      },
      TemplateElement: (node) => refuseText(node, node.value.raw),
      Literal: (node) => typeof node.value === 'string' && refuseText(node, node.value),
    };
  },
};
