// A Web Test Runner reporter that writes what ran, so that scripts/test.mjs can add every suite up.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const eachTest = (suite, visit) => {
  for (const test of suite?.tests ?? []) visit(test);
  for (const inner of suite?.suites ?? []) eachTest(inner, visit);
};

export function summaryReporter(file = 'test-results/browser.json') {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const failedBefore = counts.failed;
        eachTest(session.testResults, (test) => counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++);
        // A file that did not load, or that broke outside a test, is a failure too.
        if ((session.errors?.length || !session.passed) && counts.failed === failedBefore) counts.failed++;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
