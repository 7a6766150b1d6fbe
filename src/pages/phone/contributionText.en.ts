import type { contributions as sv } from './contributionText.sv';

const one = (count: number, single: string, several: string) => `${count} ${count === 1 ? single : several}`;

/** What the phone says of questions and statements, in English. */
export const contributions: typeof sv = {
  ask: {
    title: 'Ask a question',
    kind: 'What would you like to do?',
    Question: 'Ask a question',
    Statement: 'Say something',
    label: { Question: 'Your question', Statement: 'What you want to say' },
    before: 'A moderator reads it first. Then everyone can see what you write, without your name. '
      + 'Write nothing that shows who you or anyone else is.',
    after: 'What you write is shown to everyone at once, without your name. '
      + 'Write nothing that shows who you or anyone else is.',
    left: (count) => `${one(count, 'character', 'characters')} left`,
    over: (count) => `${one(count, 'character', 'characters')} too many`,
    send: 'Send',
    empty: 'Write something first.',
    notOpen: 'You can send while the dialogue is under way. What you write is kept.',
  },

  own: {
    title: 'What you have sent',
    Question: 'Your question',
    Statement: 'Your statement',
    sending: 'Sending …',
    saved: 'Saved on your phone. It will be sent when the connection is back.',
    Pending: 'Waiting for a moderator to read it',
    Approved: 'Approved. Everyone can see it',
    OnProjector: 'On the screen right now',
    Answered: 'Answered',
    Rejected: 'Not shown',
    Merged: 'Joined with another question',
    Withdrawn: 'You have taken it back',
    answer: 'Answer',
    mergedInto: 'Together with',
    withdraw: 'Take back',
    withdrawing: 'Taking back …',
    edit: 'Rewrite',
    remove: 'Remove',
    notSent: 'Did not arrive',
    supports: (count) => `${one(count, 'supporter', 'supporters')}`,
  },

  reasons: {
    OffTopic: 'It is about something else than this dialogue. Please raise it with the municipality in another way.',
    Duplicate: 'Somebody has already asked this. Please find that question and support it.',
    Disrespectful: 'It may hurt somebody. Please rewrite it, so that the matter itself is heard.',
    PersonalData: 'It says something about a particular person. Please rewrite it without names and details.',
    Unlawful: 'It contains something that the law does not let us show.',
    Unclear: 'We did not quite understand what you mean. Please put it in other words.',
    Advertising: 'It advertises something, and we do not show that here.',
  },

  contributionRefused: {
    TextTooLong: 'The text is too long. Please shorten it a little.',
    EmptyText: 'There was no text.',
    DialogueNotOpen: 'The dialogue takes in nothing right now. Your text is still here.',
    TooManyWaiting: 'Ten of yours are already waiting to be read. Try again when one of them has been read.',
    DialogueFull: 'The dialogue has received so much that there is no room for more. Please support somebody else’s.',
    AlreadyJudged: 'It has already been read and cannot be taken back.',
    other: 'It could not be received. Your text is still here.',
  },

  others: {
    title: 'What others ask and say',
    none: 'Nothing to show yet. Be the first to ask!',
    support: 'Support',
    count: (count) => `${one(count, 'person supports', 'people support')} this`,
    sort: 'Sort again, most support first',
    Question: 'Question',
    Statement: 'Statement',
    OnProjector: 'On the screen now',
    Answered: 'Answered',
    answer: 'Answer',
  },
};
