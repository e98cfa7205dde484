/** What `activity-finder check --help` prints. */
export const CHECK_HELP = `activity-finder check FILE|URL…

Reads a feed as the finder reads it and says what came out, what did not and why, what the listings
say and leave unsaid, how fresh they are, and the ten most useful things to mend, with examples.

Examples
  activity-finder check walks.csv
      the report on the screen
  activity-finder check https://example.org/feed.json --html report.html
      also as one page to send to a publisher or to print
  activity-finder check activities.json --worklist worklist.csv
      a spreadsheet with one row a listing, for a local team. Filled in and saved, it is an overlay:
      activity-finder build activities.json --overlay worklist.csv --out public
  activity-finder check feed.json --fail-on damaged=0,price=80%
      for a job that runs every night: ends with 1 when a record is damaged, or when fewer than
      80% of the listings say what they cost
  activity-finder check overlay.csv
      what in a local team's overlay cannot be used, and what in it may belong to a person

Options
  --html FILE        the report as one self-contained page
  --json             the report as JSON on the screen, instead of text
  --worklist FILE    what each listing lacks, as CSV. - writes to the screen, here and for --html
  --fail-on LIMITS   limits, with commas between them. At most so many: damaged, mended, stale. At
                     least so many that say it: coordinates, schedule, contact, price, level,
                     accessibility, activity, suitability, age, description. A number, or a share
                     with %. Unless you say otherwise: damaged=10%
  --source-url URL   where a file is published, so that the ids in the worklist are the finder's
  --include facilities   also read facilities and bookable slots of OpenActive
  --pages N          most pages of a live feed to ask for; 50 unless you say otherwise
  --concurrency, --delay, --timeout, --contact   as for build
  --now DATE         the day that decides what has ended; today unless you say otherwise

Exit codes
  0  fine      1  a limit was broken      2  wrong use, or a source could not be read
`;
