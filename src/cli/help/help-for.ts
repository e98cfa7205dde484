import { BUILD_HELP } from './build-help.js';
import { CHECK_HELP } from './check-help.js';

const HELP = `activity-finder: prepares lists of activities for the finder on a web page.

  activity-finder check FILE|URL…            says what is good, what is missing and what to mend
  activity-finder build SOURCE… --out DIR    reads feeds and writes the file a page loads

  activity-finder check --help               how to check, with examples
  activity-finder build --help               how to build, with examples
  activity-finder --version

It reads OpenActive (saved pages and live RPDE feeds), Open Referral UK, spreadsheets (CSV) and its own JSON.
Nothing is sent anywhere but the requests for the feeds you name.
`;

/** The help for a command; the overview for everything else. */
export function helpFor(command: string): string {
  if (command === 'check') return CHECK_HELP;
  return command === 'build' ? BUILD_HELP : HELP;
}
