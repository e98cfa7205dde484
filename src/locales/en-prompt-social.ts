/** The words around what is made for a practice's channels, in English. */
export const socialWords = {
  choose: 'Message',
  text: 'Text to post',
  count: (letters: number) => `${letters} characters`,
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'Press Ctrl and C to copy it.',
  picture: (words: string) => `Picture with the words: ${words}`,
  describe: 'Describe the picture with the same words when you post it.',
  save: 'Save the picture',
  notDrawn: 'The picture could not be drawn. The text can be posted without it.',
  more: (address: string) => `Find something near you: ${address}`,
};
