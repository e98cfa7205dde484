/** How the page looks: one column that a phone, a desk and a sheet of paper all bear. */
export const PAGE_STYLE = `
:root { color-scheme: light; --ink: #1c2326; --quiet: #566065; --line: #d5dbdd; --accent: #0f5c55; --tint: #eef5f4; }
* { box-sizing: border-box; }
body { margin: 0; padding: 32px 20px 64px; color: var(--ink); background: #fff;
  font: 17px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46em; margin: 0 auto; }
h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 4px; text-wrap: balance; }
h2 { font-size: 1.25em; line-height: 1.3; margin: 40px 0 12px; }
h3 { font-size: 1em; margin: 0; }
p { margin: 0 0 12px; max-width: 65ch; }
.quiet { color: var(--quiet); font-size: 0.9em; }
.note { border-left: 4px solid #c98a1b; padding: 8px 14px; background: #fdf6e8; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7em, 1fr)); gap: 12px; margin: 24px 0; padding: 0; list-style: none; }
.figures li { border: 1px solid var(--line); border-radius: 6px; padding: 12px 14px; }
.figures b { display: block; font-size: 1.6em; line-height: 1.15; font-variant-numeric: tabular-nums; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; color: var(--quiet); font-size: 0.9em; padding-bottom: 8px; }
th, td { text-align: left; font-weight: 400; padding: 9px 0; border-top: 1px solid var(--line); vertical-align: middle; }
td.figure { text-align: right; white-space: nowrap; padding-left: 12px; font-variant-numeric: tabular-nums; width: 1%; }
td.chart { width: 34%; padding-left: 16px; }
svg { display: block; }
.bar { width: 100%; height: 12px; border-radius: 2px; }
.track { fill: #e4e9ea; }
.fill { fill: var(--accent); }
.bands { width: 100%; height: 26px; border-radius: 3px; }
.legend { display: flex; flex-wrap: wrap; gap: 6px 22px; list-style: none; margin: 12px 0; padding: 0; }
.legend li { display: flex; align-items: center; gap: 7px; }
.key { width: 0.8em; height: 0.8em; flex: none; }
ol.fixes { list-style: none; counter-reset: fix; padding: 0; margin: 0; }
ol.fixes > li { counter-increment: fix; position: relative; padding: 16px 0 16px 52px; border-top: 1px solid var(--line); }
ol.fixes > li::before { content: counter(fix); position: absolute; left: 0; top: 16px; width: 34px; height: 34px; border-radius: 50%;
  display: grid; place-items: center; background: var(--tint); color: var(--accent); font-weight: 700; }
ol.fixes p { margin: 4px 0 0; }
.how { background: var(--tint); border-radius: 4px; padding: 8px 12px; margin-top: 8px !important; }
ul.reasons { list-style: none; padding: 0; margin: 0; }
ul.reasons li { border-top: 1px solid var(--line); padding: 10px 0; }
.feed + .feed { margin-top: 64px; border-top: 4px solid var(--ink); padding-top: 32px; }
@media (max-width: 520px) {
  body { font-size: 16px; padding: 20px 14px 48px; }
  th { padding-right: 8px; }
  td.chart { width: 26%; padding-left: 6px; }
  ol.fixes > li { padding-left: 0; }
  ol.fixes > li::before { position: static; margin-bottom: 8px; }
}
@media print {
  body { font-size: 11pt; padding: 0; }
  main { max-width: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2 { break-after: avoid; }
  tr, ol.fixes > li, ul.reasons li, .figures li { break-inside: avoid; }
  .feed + .feed { break-before: page; border: 0; margin: 0; padding: 0; }
}
`;
