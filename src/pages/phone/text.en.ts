import { contributions } from './contributionText.en';
import type { sv } from './text.sv';

const one = (count: number, single: string, several: string) => `${count} ${count === 1 ? single : several}`;

/** What the phone says, in English. */
export const en: typeof sv = {
  skip: 'Skip to content',
  language: 'Language',
  easy: 'Easy to read',
  cancel: 'Cancel',

  join: {
    title: 'Welcome to the dialogue',
    lead: 'Type the code shown on the screen or in your invitation.',
    code: 'Code, six digits',
    where: 'Where are you?',
    room: 'In the room',
    remote: 'At home or elsewhere',
    submit: 'Join',
    joining: 'Joining …',
    privacy: 'You need no account. We do not ask for your name.',
    sixDigits: 'The code has six digits.',
    chooseWhere: 'Choose where you are.',
    wrongCode: 'That code belongs to no dialogue. Look at the screen and try again.',
    tooOften: (seconds) => `That was many attempts. Wait ${seconds} seconds and try again.`,
    away: 'We cannot reach the dialogue right now. Check your connection and try again.',
    again: 'Type the code once more to get back in. What you had written is still here.',
    gone: 'There is no such dialogue. If you have a code, type it here.',
    damaged: 'Something has broken, and the dialogue cannot be shown. Tell whoever leads the meeting. If you have a code for another dialogue, type it here.',
  },

  climate: {
    title: 'How we talk here',
    lead: 'This is what we ask of everyone, in the room and online.',
    accept: 'I am in',
    usual: [
      'We are open: we hear each other out and stay curious.',
      'We are humane: we talk to people, not about them.',
      'We show respect, also when we disagree.',
    ],
  },

  connection: {
    label: 'Connection',
    connecting: 'Connecting to the dialogue …',
    lost: 'The connection is lost. We are trying again.',
    kept: 'What you have sent is saved on your phone.',
    ballotKept: 'Your vote is saved on your phone.',
    outdated: 'This page has been updated. Reload it when you can.',
  },

  nav: {
    label: 'Parts of the page',
    now: 'Now',
    questions: 'Questions',
    about: 'About',
    toAnswer: (count) => `${count} to answer`,
  },

  now: {
    title: 'Right now',
    item: 'We are talking about',
    nothing: 'There is nothing to vote on right now.',
    nothingMore: 'When something opens it appears here by itself. Meanwhile you can ask a question.',
    planned: 'The dialogue has not begun yet.',
    plannedMore: 'Keep this page open. When the dialogue begins, you will see it here.',
    paused: 'The dialogue is paused.',
    pausedMore: 'We will soon continue. What you have written is still here.',
    closed: 'The dialogue is over. Thank you for taking part!',
    closedMore: 'The results remain here below.',
    results: 'Results',
  },

  influence: {
    title: 'What your answer can change',
    feedback: (day) => `You will be told what came of it by ${day}.`,
  },

  poll: {
    open: 'Open',
    closed: 'Closed',
    published: 'Result',
    yesNoAbstain: ['Yes', 'No', 'Abstain'],
    chooseOne: 'Choose one option',
    chooseExactly: (count) => `Choose ${one(count, 'option', 'options')}`,
    chooseBetween: (min, max) => `Choose ${min}–${max} options`,
    chosen: (count, max) => `You have chosen ${count} of at most ${max}.`,
    chosenAll: (max) => `You have chosen ${max} of ${max}. Remove one if you want another.`,
    send: 'Send my vote',
    sendChange: 'Send my changed vote',
    chooseFirst: 'Choose an option first.',
    chooseMore: (min) => `Choose at least ${min}.`,
    sending: 'Sending your vote …',
    waiting: 'Your vote is saved on your phone and will be sent when the connection is back.',
    withdrawing: 'Taking back your vote …',
    counted: 'Your vote is received and counts',
    wasCounted: 'Your vote has been counted',
    yourChoice: 'You chose',
    change: 'Change',
    withdraw: 'Take back',
    untilClose: 'You can change or take back your vote until this poll closes.',
    noBallot: 'You did not vote in this poll.',
    turnout: (count) => `${one(count, 'person has', 'people have')} voted.`,
    share: 'Shares are of those who have voted.',
    hiddenUntilOwn: 'You will see the result when you have voted.',
    hiddenUntilPublished: 'How the votes fall will be shown when the moderator publishes the result.',
    soFar: 'How it stands now',
    resultOf: 'Result',
    afterClose: 'This poll is closed. The result will be shown when the moderator publishes it.',
    final: 'This poll is closed and every vote has been counted.',
  },

  time: {
    minutes: (count) => `Closes in ${count} min`,
    underMinute: 'Closes in less than a minute',
    seconds: (count) => `Closes in ${count} s`,
    now: 'Closing now',
  },

  receipt: {
    label: 'Receipt',
    explain: 'The receipt is your vote’s own number. Your phone made it up; your name is not in it. '
      + 'When the result is published, all counted votes are shown with their numbers, without names, '
      + 'and then you can see that yours is among them.',
    whole: 'The whole number',
  },

  check: {
    button: 'Check that my vote is there',
    checking: 'Fetching the list of counted votes …',
    counted: 'Your vote is among the counted ones, with your choice.',
    otherChoice: 'Your number is among the counted ones, but with another answer than your phone remembers. '
      + 'If you changed your vote on another device, this is why. Otherwise, please tell the moderator.',
    missing: 'Your number is not among the counted ones. If you changed or took back your vote on another device, '
      + 'this is why. Otherwise, please tell the moderator.',
    recounts: (count) => `Your phone also counted ${one(count, 'vote', 'votes')} again: it agrees with the result.`,
    differs: (count) =>
      `Your phone counted ${one(count, 'vote', 'votes')} again and got another sum than the result. Please tell the moderator.`,
    failed: 'The list could not be fetched right now. Try again in a while.',
  },

  ballotRefused: {
    PollNotOpen: 'The poll was closed or paused when your vote arrived. It does not count.',
    UnknownPoll: 'The poll is no longer there. Your vote does not count.',
    TooManyChanges: 'Your vote has been changed so many times that it cannot be changed again. The one you sent before counts.',
    BallotIdTaken: 'Your vote could not be received. It does not count. Choose and send again.',
    other: 'Your vote could not be received. It does not count. Choose and send again.',
  },

  ...contributions,

  hand: {
    title: 'Do you want to speak?',
    raise: 'Raise your hand',
    lower: 'Lower your hand',
    raised: 'Your hand is up. The moderator sees that somebody wants to speak.',
    lead: 'The moderator sees that somebody wants to speak, but not who.',
    failed: 'That did not work right now. Try again.',
  },

  about: {
    title: 'About the dialogue',
    agenda: 'What we talk about',
    current: 'now',
    trust: 'What happens with what you do',
    trustLines: [
      'Your vote is stored under a random number, without name and without time.',
      'Until the result is published the engine knows which vote is yours, so that you can change it and nobody counts twice. '
        + 'Then that link is destroyed.',
      'You can change your mind until the poll closes. Your last vote is the one that counts.',
      'Anyone who has the code can take part.',
      'The page uses one cookie, only so that you can take part. Nothing goes to anyone else.',
    ],
    notBinding: 'This is a conversation, not a binding decision.',
  },

  promises: {
    title: 'Promises behind this dialogue',
    by: 'Promised by',
    when: 'When',
    loading: 'Fetching the promises …',
    offline: 'The promises cannot be fetched without a connection. They will be shown here when it is back.',
    failed: 'The promises could not be fetched right now.',
    again: 'Try again',
  },

  news: {
    counted: 'Your vote is received and counts.',
    withdrawn: 'Your vote has been taken back.',
    opened: (title) => `A poll is open: ${title}`,
    closed: (title) => `The poll is closed: ${title}`,
    published: (title) => `The result is published: ${title}`,
    halfMinute: (title) => `Thirty seconds left: ${title}`,
    received: 'What you wrote has been received.',
    judged: (state) => `What you sent: ${state}.`,
  },
};
