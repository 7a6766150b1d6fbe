// Values for tests, where only what a test names matters.
import type { Contribution, DialogueHeader, Poll, Snapshot, Tally } from './protocol';

export const some = {
  header: (different: Partial<DialogueHeader> = {}): DialogueHeader => ({
    dialogueId: '7k2m9x4c1q8w', state: 'Open', joinCode: '482917', title: { sv: 'Samtal' }, climate: [],
    commitments: [], perspectives: [], moderation: 'BeforeShowing', agenda: [], projection: { kind: 'Welcome' },
    ...different,
  }),
  poll: (pollId = 'trygg', different: Partial<Poll> = {}): Poll => ({
    pollId, kind: 'SingleChoice', state: 'Open', title: { sv: 'Vågar du?' }, options: [{ sv: 'Ja' }, { sv: 'Nej' }],
    minChoices: 1, maxChoices: 1, tallyVisibility: 'Live', ...different,
  }),
  contribution: (contributionId = 'a'.repeat(32), different: Partial<Contribution> = {}): Contribution => ({
    contributionId, kind: 'Question', state: 'Approved', text: 'När?', ...different,
  }),
  tally: (version: number, different: Partial<Tally> = {}): Tally => ({
    pollId: 'trygg', version, state: 'Open', counts: [version, 0], ballots: version, final: false, ...different,
  }),
  snapshot: (different: Partial<Snapshot> = {}): Snapshot => ({
    protocol: 1, version: 14, header: some.header(), polls: [some.poll()], contributions: [], tallies: [],
    mine: { attendance: 'Room', handRaised: false, ballots: [], contributions: [] }, ...different,
  }),
  receipt: (pollId = 'trygg', revision = 1, choice: readonly number[] = [0]) => ({
    pollId, ballotId: String(revision).repeat(32).slice(0, 32), choice, revision,
  }),
};
