/** What organisers say about joining, by the way in. */
export const JOINING = {
  'turn-up': [
    'Just turn up.',
    'No need to book, just come along.',
    'You can drop in any week.',
    'Turn up ten minutes early the first time so we can say hello.',
    'There is no need to book or sign up for a term.',
    'Come when you can; nobody takes a register.',
    'Just turn up, and ask for one of the volunteers.',
  ],
  book: [
    'Booking essential, as numbers are small.',
    'Please book a place online or by phone.',
    'Places are limited, so please book.',
    'Book by ringing us; if nobody answers, leave a message and we will call back.',
    'Please ring before your first visit so we can keep a place for you.',
    'You can book week by week, so there is no long commitment.',
  ],
  ask: [
    'Ring for a chat first if you are not sure it is for you.',
    'Give us a call and we will talk it through with you.',
    'Send us a message and we will tell you when the next space comes up.',
    'Have a word with us first and we will find the right group for you.',
  ],
  referral: [
    'Your GP, practice nurse or physiotherapist can refer you.',
    'You need a referral from a health professional to join.',
    'Ask your GP surgery or link worker to refer you.',
    'We ask for a referral so that the instructor knows about your health before you start.',
  ],
};

/** What makes a first visit easier. Some mean a stated field as well: `welcome` or `companion`. */
export const WELCOMES = [
  { says: 'Someone will meet you at the door.', welcome: true },
  { says: 'If you are nervous about coming alone, ring us and someone will meet you outside.', welcome: true },
  { says: 'A volunteer will look out for you on your first visit.', welcome: true },
  { says: 'We can pair you with a buddy for your first few weeks.', welcome: true },
  { says: 'Bring a friend if that makes it easier.', companion: true },
  { says: 'Carers and companions come free.', companion: true },
  { says: 'You are welcome to bring somebody with you.', companion: true },
  { says: 'No experience needed.' },
  { says: 'Complete beginners are very welcome.' },
  { says: 'You do not need to be fit to start.' },
  { says: 'You can sit out whenever you like.' },
  { says: 'Nobody minds if you only stay for half.' },
  { says: 'Everybody goes at their own pace.' },
  { says: 'Most of us were new last year.' },
  { says: 'You can just watch the first time.' },
  { says: 'Suitable for absolute beginners.' },
];

/** Small print that makes a listing sound like somebody wrote it. */
export const PRACTICAL = [
  'Wear anything comfortable.',
  'Bring a drink of water.',
  'There is a bus stop outside.',
  'Parking is free after ten.',
  'We stop for the school holidays.',
  'Flat shoes or trainers are best.',
  'Please come a few minutes early the first time.',
  'Your first session is free.',
  'Run by local volunteers.',
  'Assistance dogs are welcome.',
  'It is ten minutes on foot from the station.',
  'The group is friendly and small.',
  'Cash or card, whichever suits you.',
];

/** The same for sessions under a roof. */
export const INDOORS = [
  'The kettle goes on afterwards.',
  'We share a pot of tea at the end.',
  'There are plenty of seats and the toilets are close by.',
  'The room is warm and on one level.',
  'There is a lift, and a ramp at the side.',
];

/** What to know before coming, for the field of that name. */
export const INSTRUCTIONS = [
  'Wear loose, comfortable clothes and flat shoes. Bring a drink of water.',
  'Please arrive ten minutes early the first time so that we can show you round.',
  'Bring any reading glasses, inhaler or spray you may need.',
  'No special kit needed. We have everything here.',
  'Trainers with a good grip, please.',
];

/** The same for sessions under a roof, and for those under the sky. */
export const INDOOR_INSTRUCTIONS = [
  'Sign in at reception, then follow the signs to the main hall.',
  'Use the side door; the front door is locked in the mornings.',
  'Come in by the ramp on the left. The room is on the ground floor.',
];
export const OUTDOOR_INSTRUCTIONS = [
  'Dress for the weather, with sturdy shoes and a waterproof coat.',
  'Bring a hat, a drink and shoes that can get muddy.',
];

/** Where people gather, for outdoor sessions. */
export const MEETING_POINTS = [
  'By the notice board at the main gate',
  'Outside the café',
  'On the bench beside the car park',
  'At the front entrance',
  'By the bandstand',
  'Inside the foyer, near the plants',
  'At the footbridge',
  'Next to the pavilion',
];
