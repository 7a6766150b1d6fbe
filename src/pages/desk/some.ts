import type { Commitment, Contribution, DialogueHeader, Finding, Poll, Tally } from '../shared/protocol';
import type { DialogueView } from '../shared/state';

/** Test data for values that do not matter. */
export const some = {
  header: (more: Partial<DialogueHeader> = {}): DialogueHeader => ({
    dialogueId: '7k2m9x4c1q8w', state: 'Open', joinCode: '482917', title: { sv: 'Samtal' }, climate: [], commitments: [],
    perspectives: [], moderation: 'BeforeShowing', agenda: [], projection: { kind: 'Welcome' }, ...more,
  }),
  view: (more: Partial<DialogueView> = {}): DialogueView => ({
    protocol: 1, version: 1, header: some.header(), polls: [], contributions: [], tallies: new Map(), presence: undefined,
    mine: undefined, ...more,
  }),
  poll: (more: Partial<Poll> = {}): Poll => ({
    pollId: 'trygg', kind: 'SingleChoice', state: 'Open', title: { sv: 'Vågar du?' }, options: [{ sv: 'Ja' }, { sv: 'Nej' }],
    minChoices: 1, maxChoices: 1, tallyVisibility: 'Live', ...more,
  }),
  contribution: (contributionId: string, more: Partial<Contribution> = {}): Contribution => ({
    contributionId, kind: 'Question', state: 'Pending', text: `Fråga ${contributionId}`, ...more,
  }),
  finding: (more: Partial<Finding> = {}): Finding => ({
    rule: 'no-feedback', severity: 'Weakness', place: '', principle: { sv: 'Insyn och ansvar' }, articles: ['CRC 12'],
    problem: { sv: 'Ingen dag för återkoppling.' }, remedy: { sv: 'Sätt en dag.' }, ...more,
  }),
  commitment: (key: string, more: Partial<Commitment> = {}): Commitment => ({
    key, kind: { sv: 'Offentligt samtal' }, signatory: { sv: 'Region Värmland' }, statement: { sv: `Löfte ${key}` },
    when: { sv: 'löpande' }, perspectives: [], ...more,
  }),
  tally: (pollId: string, ballots: number): Tally => ({ pollId, version: ballots, state: 'Open', counts: [ballots], ballots, final: false }),
};
