/** OpenActive's accessibility support concepts (https://openactive.io/accessibility-support, CC BY 4.0). */
const IDENTIFIERS = {
  'Visual impairment': '1393f2dc-3fcc-4be9-a99f-f1e51f5ad277',
  'Hearing impairment': '2bfb7228-5969-4927-8435-38b5005a8771',
  'Physical impairment': 'dd026873-6713-4ea1-af5a-08901f651d98',
  'Learning impairment': '67902468-fd49-4238-8650-20a22d7f0e40',
  'Mental health issues': '40b9b11f-bdd3-4aeb-8984-2ecf74a14c7a',
  'Social or behavioural problems': '69b689d4-be04-4e6d-be56-4ac72ec82444',
};

/** A kind of support as OpenActive writes it. */
export function accessibilitySupport(prefLabel) {
  return {
    '@type': 'Concept',
    '@id': `https://openactive.io/accessibility-support#${IDENTIFIERS[prefLabel]}`,
    prefLabel,
  };
}
