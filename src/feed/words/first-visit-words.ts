/** Does a text say that somebody meets a newcomer? */
export function saysWelcomed(text: string): boolean {
  return /\b(?:someone|somebody|volunteers?|leaders?|host|we|staff|coach(?:es)?)(?: (?:will|can)|[’']ll) (?:be there to )?(?:meet|greet|welcome) (?:you|new)|(?<!\b(?:no|not have a) )\b(?:buddy (?:system|scheme)|meet and greet)/i.test(
    text,
  );
}

/** Does a text say that a friend, relative or carer can come along? */
export function saysCompanion(text: string): boolean {
  return /(?<!(?:\b(?:not|cannot|never|unable)|n[’']t) (?:\w+ ){0,2})\b(?:bring|come (?:along )?with) (?:along )?(?:a|your|the) (?:friend|carer|partner|family|relative|companion|support worker)|(?<!\bno )\b(?:carers?|companions?|friends|family|families|support workers?)(?: are| is)?(?: also| very| always)? (?:welcome|free|can (?:come|attend|join))/i.test(
    text,
  );
}
