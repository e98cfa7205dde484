import { randomFor } from './random.mjs';

/** Invented organisers. `{county}` becomes the county, so each works in both; the name says that it is made up. */
const ORGANISERS = {
  steps: { name: 'Example Steps {county}', area: 'steps' },
  movers: { name: 'Made-up Movers CIC', area: 'movers' },
  laterLife: { name: 'Sample Later Life Active', area: 'later-life' },
  leisure: { name: 'Sample Leisure Trust {county}', area: 'leisure' },
  falls: { name: 'Example Falls Prevention Service', area: 'falls' },
  hearts: { name: 'Invented Hearts and Lungs Group', area: 'hearts-and-lungs' },
  dance: { name: 'Make-Believe Dance Company', area: 'dance' },
  club: { name: 'Example Community Sports Club', area: 'sports-club' },
  inclusive: { name: 'Pretend Inclusive Sport {county}', area: 'inclusive' },
  family: { name: 'Sample Family Hub', area: 'family' },
  green: { name: 'Imagined Green Spaces Partnership', area: 'green' },
  wheels: { name: 'Fictional Wheels for All', area: 'wheels' },
  council: { name: 'Sample District Council', area: 'council' },
  mind: { name: 'Made-up Minds in Motion', area: 'minds' },
  calm: { name: 'Still Example Yoga and Tai Chi', area: 'calm' },
  runners: { name: 'Example Beginners Running Group', area: 'runners' },
  thirdAge: { name: 'Invented Third Age Group', area: 'third-age' },
  surgery: { name: 'Riverside Surgery (sample practice)', area: 'riverside-surgery' },
};

/**
 * An organiser as OpenActive writes it. Its telephone number comes from the ranges Ofcom keeps for drama:
 * 01632 960000 to 960999, 0116 496 0000 to 0999 (Leicester) and 07700 900000 to 900999.
 */
export function organiserOf(key, town) {
  const { name, area } = ORGANISERS[key];
  const county = town?.county ?? 'Hertfordshire';
  const isHertfordshire = county === 'Hertfordshire';
  const random = randomFor(`${key} ${county}`);
  const digits = String(random.below(1000)).padStart(3, '0');
  const landline = isHertfordshire ? `01632 960${digits}` : `0116 496 0${digits}`;
  return {
    '@type': 'Organization',
    name: name.replace('{county}', county),
    url: `https://example.org/${area}`,
    telephone: random.chance(0.25) ? `07700 900${digits}` : landline,
    ...(random.chance(0.6) && { email: `hello@${area}.example.org` }),
  };
}
