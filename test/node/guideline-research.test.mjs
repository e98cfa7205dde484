// The guidelines' numbers beside the research they were taken from, where that research is at hand.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { readingAge } from '../support/readability.mjs';

const research = new URL('../../../shared/content/cmo-facts.json', import.meta.url);
const skip = existsSync(research) ? false : 'the research is not on this machine';
const { GUIDELINES, CHANCES_LOWERED, TOPICS, factsOf } = (
  await runnerImport(fileURLToPath(new URL('../../src/health/guidelines.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'silent',
  })
).module;

test('every number of every guideline is the one the research read', { skip }, () => {
  const { groups } = JSON.parse(readFileSync(research, 'utf8'));
  assert.deepEqual(GUIDELINES.map(({ id }) => id).sort(), groups.map(({ id }) => id).sort());
  for (const { id, min, ofWhich, alternative, weekly, strength, balance } of groups) {
    const guideline = GUIDELINES.find((each) => each.id === id);
    assert.equal(guideline.amount.minutes, min.value, id);
    assert.ok(min.per.startsWith(guideline.amount.per), id);
    assert.equal(guideline.ofWhich, ofWhich?.value, id);
    assert.equal(guideline.vigorous, alternative?.value, id);
    assert.equal(guideline.vigorousIfActive ?? false, /if already/.test(alternative?.kind ?? ''), id);
    assert.deepEqual(guideline.weekly, weekly?.value, id);
    assert.equal(guideline.strength, strength?.days ?? strength?.times, id);
    assert.equal(guideline.strengthTimes ?? false, strength?.times !== undefined, `${id}: times or days`);
    // Older adults have days for balance of their own.
    const withBalance = !balance && /strength and balance/.test(strength?.note ?? '');
    assert.equal(guideline.strengthAndBalance ?? false, withBalance, `${id}: strength and balance`);
    assert.equal(guideline.balance, balance?.days, id);
  }
});

test('the figures on illness are the ones the research read, with "up to"', { skip }, () => {
  const { groups } = JSON.parse(readFileSync(research, 'utf8'));
  const { benefitsPct } = groups.find(({ id }) => id === 'adult');
  assert.deepEqual(
    CHANCES_LOWERED.map(([, upTo]) => `up to ${upTo}%`),
    benefitsPct.map(([, figure]) => figure),
  );
});

for (const guideline of GUIDELINES)
  test(`the ${guideline.id} guideline reads at the age of 11 or younger`, (context) => {
    const age = readingAge(TOPICS.flatMap((topic) => factsOf(guideline, topic).map(({ text }) => text)));
    context.diagnostic(`reading age ${age.toFixed(1)}`);
    assert.ok(age < 12, `reading age ${age.toFixed(1)}`);
  });
