import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Trust } from '../../opportunity/freshness.js';
import type { NativeSource } from '../../feed/native/native-feed.js';
import { stated } from '../../feed/values/stated.js';
import { readPostcode } from '../../places/postcode.js';

/**
 * What the licences of these listings' feeds ask to be shown, by feed, in the order of their keys. A reader gives it to every
 * listing of the feed that says nothing itself, so that only what all of them say is said here.
 */
export function sourcesOf(opportunities: readonly Opportunity[]): readonly NativeSource[] {
  const sources = new Map<string, NativeSource>();
  for (const { trust } of opportunities) {
    const { source, publisher, publisherUrl: link, licence, attribution } = trust;
    const known = sources.get(source) ?? { source, publisher, link, licence, attribution };
    sources.set(source, {
      source,
      publisher: publisher && known.publisher,
      link: link && known.link,
      licence: licence && known.licence,
      attribution: attribution && known.attribution,
    } as NativeSource);
  }
  return [...sources.values()].map((source) => stated(source)).sort((a, b) => (a.source < b.source ? -1 : 1));
}

// A reader puts back what the source says.
function shortTrust(trust: Trust, source: NativeSource): Trust {
  const { publisher, publisherUrl, licence, attribution, ...rest } = trust;
  const same =
    publisher === source.publisher &&
    publisherUrl === source.link &&
    licence === source.licence &&
    attribution === source.attribution;
  return same ? rest : trust;
}

/**
 * A listing as it may lie at a public address: of a place that is kept private no more than may be shown, and nothing said
 * twice that its source says.
 */
export function publicForm(opportunity: Opportunity, source: NativeSource): Opportunity {
  const { place, trust } = opportunity;
  const short = { ...opportunity, trust: shortTrust(trust, source) };
  if (!place?.masked) return short;
  const { name, venue, town, masked, postcode = '' } = place;
  return { ...short, place: stated({ name, venue, town, postcode: readPostcode(postcode)?.outcode, masked }) };
}
