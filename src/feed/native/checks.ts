import { readPoint } from '../values/coordinates.js';
import { webLink } from '../values/links.js';
import { NAME_LENGTH, tidyLine, tidyText } from '../values/tidy-text.js';
import type { Point } from '../../opportunity/place.js';

const ISO = /^\d{4}-\d\d-\d\d(?:T[\d:.]{4,16}(?:Z|[+-]\d\d:\d\d))?$/;

/** The ISO date of a moment in epoch milliseconds, as it is in Greenwich; empty for none. */
export const isoDay = (moment: number): string =>
  Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10);

/** Tells that the value at a path (`place.point`) was not usable. */
export type Refuse = (path: string) => void;

/** Takes in one untrusted value: a clean copy of it, or undefined after telling why not. */
export type Check<T> = (value: unknown, path: string, refuse: Refuse) => T | undefined;

/** The checks of an object's fields. */
type Fields<T> = { readonly [K in keyof T]-?: Check<NonNullable<T[K]>> };

/** What a function makes of a value; undefined means that it is not usable. */
export function checked<T>(read: (value: unknown) => T | undefined): Check<T> {
  return (value, path, refuse) => {
    const clean = read(value);
    if (clean === undefined) refuse(path);
    return clean;
  };
}

/** Text with line breaks, at most `limit` characters. */
export const text = (limit: number): Check<string> =>
  checked((value) => (typeof value === 'string' && tidyText(value, limit)) || undefined);

/** Text on one line, at most `limit` characters. */
export const line = (limit = NAME_LENGTH): Check<string> =>
  checked((value) => (typeof value === 'string' && tidyLine(value, limit)) || undefined);

/** Text of a fixed form. */
export const like = (form: RegExp): Check<string> =>
  checked((value) => (typeof value === 'string' && value.length < 100 && form.test(value) ? value : undefined));

/** An ISO date, with a time or without, that is in the calendar and not after the day `latest`. */
export const date = (latest = '9999-12-31'): Check<string> =>
  checked((value) => {
    if (typeof value !== 'string' || !ISO.test(value) || Number.isNaN(Date.parse(value))) return undefined;
    const day = value.slice(0, 10);
    // 31 February is a date to some parsers and none to others.
    return day <= latest && isoDay(Date.parse(day)) === day ? value : undefined;
  });

/** One of a few words. */
export const oneOf = <T extends string>(...words: readonly T[]): Check<T> =>
  checked((value) => words.find((word) => word === value));

/** A number between two others, both included. */
export const number = (from: number, to: number): Check<number> =>
  checked((value) => (typeof value === 'number' && value >= from && value <= to ? value : undefined));

/** Yes or no. */
export const flag: Check<boolean> = checked((value) => (typeof value === 'boolean' ? value : undefined));

/** A mark that is only ever true. */
export const mark: Check<true> = checked((value) => (value === true ? value : undefined));

/** A web address, relative to where the feed came from. */
export const link = (base: string | undefined): Check<string> => checked((value) => webLink(value, base));

/** A point in the United Kingdom. */
export const point: Check<Point> = (value, path, refuse) => {
  const { latitude, longitude } = (value ?? {}) as Partial<Point>;
  const reading = readPoint(latitude, longitude);
  if (reading.repaired) refuse(path);
  return reading.point;
};

/** An array of good members, at most `most`. */
export const list =
  <T>(member: Check<T>, most = 50): Check<readonly T[]> =>
  (value, path, refuse) => {
    if (!Array.isArray(value)) return void refuse(path);
    if (value.length > most) refuse(path);
    return value
      .slice(0, most)
      .map((each) => member(each, path, refuse))
      .filter((each) => each !== undefined) as readonly T[];
  };

/** An object of these fields and no others; undefined when a needed one is not usable. */
export function shape<T extends object>(fields: Fields<T>, ...needed: readonly (keyof T & string)[]): Check<T> {
  const checks = Object.entries(fields) as [string, Check<unknown>][];
  return (value, path, refuse) => {
    if (typeof value !== 'object' || value === null) return void refuse(path);
    const clean = new Map<string, unknown>();
    for (const [name, check] of checks) {
      const given = (value as Readonly<Record<string, unknown>>)[name];
      if (given === undefined) continue;
      const good = check(given, path ? `${path}.${name}` : name, refuse);
      if (good !== undefined) clean.set(name, good);
    }
    const missing = needed.find((name) => !clean.has(name));
    if (missing) return void refuse(path ? `${path}.${missing}` : missing);
    return Object.fromEntries(clean) as T;
  };
}
