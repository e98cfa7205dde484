/** What `activity-finder build --help` prints. */
export const BUILD_HELP = `activity-finder build SOURCE… --out DIR

Reads feeds of every kind and writes the file that <activity-finder src="…"> loads.

Examples
  activity-finder build walks.csv --out public
      public/activities.json, from a spreadsheet
  activity-finder build https://opendata.example.org/ --out public --state harvest
      everything a dataset site of OpenActive lists; the next run asks only for what has changed
  activity-finder build https://example.org/o/services walks.csv --out public --near "AL3 5DT" --within 10
      an Open Referral directory and a spreadsheet in one list, within ten miles
  activity-finder build national.json --out public --shards always
      one small file for each area, so that a page loads only what is near

A SOURCE is
  an RPDE feed            its first page. Feeds that belong together (series and their sessions) with a
                          comma between them: https://example.org/series,https://example.org/sessions
  a dataset site          or a data catalogue: a page or JSON that describes feeds (JSON-LD)
  an Open Referral API    its address, with or without /services
  a file                  CSV, JSON of OpenActive, Open Referral or our own
  a folder                saved pages, read as one dataset

Options
  --out DIR          where the files go; made when it is not there
  --name NAME        the name of the file; activities unless you say otherwise
  --near PLACE       only what is near a postcode, a town or latitude,longitude …
  --within MILES     … so many miles from it; 10 unless you say otherwise
  --postcodes LIST   only these postcode areas, outcodes or sectors: AL,SG1,"LU1 3"
  --activities LIST  only listings that name one of these: walking,tai chi
  --overlay FILE     a local team's additions and corrections, CSV or JSON
  --shards WHEN      auto (over 5,000 listings), always, never
  --code-point DIR   OS Code-Point Open CSV files, so that place search knows every postcode sector
  --include facilities   also facilities and bookable slots of OpenActive
  --state DIR        where a harvest keeps what it has; DIR/.harvest unless you say otherwise. Do not
                     publish it: it is what publishers sent, before it is cleaned
  --keep-going       build from what can be read when a source fails
  --concurrency N    requests at a time; 2 unless you say otherwise
  --delay MS         pause between two requests to a host; 200 unless you say otherwise
  --timeout SECONDS  until a request is given up; 60 unless you say otherwise
  --contact ADDRESS  an e-mail or web address, told to publishers with each request
  --now DATE         the day that decides what has ended; today unless you say otherwise

It can be stopped at any time: what was there stays as it was, and the next run goes on from there.

Exit codes
  0  the files are written      2  wrong use, or a source could not be read; nothing was changed
`;
