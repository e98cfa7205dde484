/** A copy with only the fields that say something: neither undefined nor empty text. */
export function stated<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as T;
}

/** The same; undefined when no field says anything. */
export function statedOrNone<T extends object>(fields: T): T | undefined {
  const some = stated(fields);
  return Object.keys(some).length > 0 ? some : undefined;
}

/** Freezes plain data and everything in it. */
export function frozen<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data))
    for (const value of Object.values(Object.freeze(data))) frozen(value);
  return data;
}
