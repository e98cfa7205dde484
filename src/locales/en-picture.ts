/** The words in a guideline's picture and on its poster, in English. */
export const enPicture = {
  picture: 'The guideline in pictures',
  minutes: { day: 'minutes a day', week: 'minutes a week' },
  kinds: {
    tummy: 'of tummy time',
    average: 'on average',
    moderate: 'moderate: you can still talk',
    vigorous: 'vigorous: it is hard to talk',
    vigorousIfActive: 'vigorous: it is hard to talk (if you are regularly active already)',
    faster: 'of them faster play',
  },
  or: 'or',
  rows: {
    move: 'Move every day',
    strength: (often: number, times = false, balance = false) =>
      `Strength${balance ? ' and balance' : ''}: ${often} ${times ? 'times' : 'days'} a week`,
    balance: (days: number) => `Balance: ${days} days a week`,
    pelvicFloor: 'Pelvic floor exercises daily',
  },
  anyDays: 'Any days you like.',
  daysMarked: (days: number) => (days === 7 ? 'Every day is marked' : `${days} days of 7 are marked`),
  days: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  qrCode: (address: string) => `QR code for ${address}`,
  scan: 'Find activities near you',
};
