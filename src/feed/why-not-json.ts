/** What is wrong with a text that is not JSON, for whoever publishes it. */
export function whyNotJson(text: string, error: unknown): string {
  if (!text) return 'The feed is empty.';
  if (text.startsWith('<')) return 'The feed looks like a web page (HTML), not JSON.';
  // What a workbook begins with, in the two formats Excel has had.
  if (['PK\x03\x04', 'ÐÏ\x11à'].some((mark) => text.startsWith(mark)))
    return 'The feed is an Excel workbook. Save it as CSV (File, Save As).';
  if (/^[[{]/.test(text) && !text.endsWith(text.startsWith('[') ? ']' : '}'))
    return 'The feed is cut off: its JSON has no end.';
  return `The feed is not JSON: ${String(error).slice(0, 200)}`;
}
