// The script tag to paste, with the version and the checksum of the script that was built and tested.
import { createHash } from 'node:crypto';

const MARKED = /(<!-- script-tag -->\n)[^]*?(<!-- \/script-tag -->)/;

/** Subresource Integrity of a file, as browsers check it. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const snippet = (version, script) =>
  `\`\`\`html
<script
  type="module"
  src="https://www.example.org/activity-finder/${version}/activity-finder.js"
  integrity="${integrityOf(script)}"
  crossorigin="anonymous"
  referrerpolicy="strict-origin"
></script>
\`\`\`
`;

/** A page with what stands between its `script-tag` marks brought up to date; undefined where there are no marks. */
export function withScriptTag(page, version, script) {
  if (!MARKED.test(page)) return undefined;
  return page.replace(MARKED, (_, open, close) => `${open}\n${snippet(version, script)}\n${close}`);
}
