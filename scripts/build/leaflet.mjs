/**
 * Leaflet's style sheet without its pictures: our pins and buttons are drawn as SVG, and a page's policy may refuse
 * the `data:` addresses that Vite would write into it.
 */
export const lightLeafletCss = () => ({
  name: 'light-leaflet-css',
  enforce: 'pre',
  transform: {
    filter: { id: /leaflet\.css/ },
    handler: (css) => ({ code: css.replace(/[\w-]+:\s*url\([^)]*\);?/g, ''), map: null }),
  },
});

const SVG_PROBE = /var inlineSvg = [^]*?\}\)\(\);/;

/**
 * Leaflet without the one line that makes HTML of text while it loads: it asks whether the browser knows inline SVG,
 * which every browser does, and throws on a page that enforces Trusted Types.
 */
export const leafletUnderTrustedTypes = () => ({
  name: 'leaflet-under-trusted-types',
  enforce: 'pre',
  transform: {
    filter: { id: /leaflet-src\.esm\.js$/ },
    handler(code) {
      if (!SVG_PROBE.test(code)) throw new Error('Leaflet changed: is it safe to load under Trusted Types now?');
      return { code: code.replace(SVG_PROBE, 'var inlineSvg = true;'), map: null };
    },
  },
});
