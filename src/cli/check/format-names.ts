const NAMES: Readonly<Record<string, string>> = {
  openactive: 'OpenActive',
  'open-referral': 'Open Referral UK',
  spreadsheet: 'a spreadsheet',
  'activity-finder': 'the activity-finder format',
  'activity-finder-overlay': 'a local team’s overlay',
};

/** What people call a format; empty for one that nobody knows. */
export const formatName = (format: string): string => NAMES[format] ?? (format === 'unknown' ? '' : format);
