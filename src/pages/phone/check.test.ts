import { expect, test } from 'vitest';
import { some } from '../shared/some';
import { checkBallot } from './check';

const receipt = some.receipt('trygg', 1, [0]);
const others = [{ ballotId: 'x', choice: [1] }, { ballotId: 'y', choice: [1] }];
const tally = some.tally(3, { state: 'Published', counts: [1, 2], ballots: 3, final: true });

test('a ballot that is counted as it was cast is found, and the list recounts', () => {
  expect(checkBallot([...others, receipt], receipt, tally)).toEqual({ outcome: 'Counted', ballots: 3, recounts: true });
});

test('another choice under the same id is told', () => {
  expect(checkBallot([...others, { ...receipt, choice: [1] }], receipt, tally))
    .toEqual({ outcome: 'OtherChoice', ballots: 3, recounts: false });
});

test('a ballot that is not there is told', () => {
  expect(checkBallot(others, receipt, tally)).toEqual({ outcome: 'Missing', ballots: 2, recounts: false });
});
