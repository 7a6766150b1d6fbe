import type { reviewSv } from './reviewText.sv';

/** What the desk says of the plan and its review, in English. */
export const reviewEn: typeof reviewSv = {
  review: {
    before: 'Before you open',
    title: 'Review of the plan',
    show: 'Review',
    lead: 'The plan has been reviewed from a rights perspective. The review stops nothing: you decide when the dialogue opens.',
    leadOpened: 'The plan as it stands now, reviewed from a rights perspective.',
    loading: 'Reviewing the plan …',
    trouble: 'The review could not be fetched.',
    nothing: 'The review found nothing to remark on. You are ready to open.',
    nothingOpened: 'The review found nothing to remark on.',
    found: (parts: string) => `The review found ${parts}.`,
    counts: {
      Barrier: (count: number) => count === 1 ? '1 barrier' : `${count} barriers`,
      Weakness: (count: number) => count === 1 ? '1 weakness' : `${count} weaknesses`,
      Note: (count: number) => count === 1 ? '1 thing to consider' : `${count} things to consider`,
    },
    and: 'and',
    groups: {
      Barrier: { title: 'Barriers', hint: 'Somebody who has a right to take part cannot.' },
      Weakness: { title: 'Weaknesses', hint: 'Some will find it harder to take part than others.' },
      Note: { title: 'To consider', hint: 'Makes the dialogue better.' },
    },
    remedy: 'What mends it:',
    restsOn: 'Rests on:',
    articles: (instrument: string, articles: string, count: number) => `${instrument}, ${count === 1 ? 'article' : 'articles'} ${articles}`,
    instruments: {
      UDHR: 'Universal Declaration of Human Rights',
      ECHR: 'European Convention on Human Rights',
      CRC: 'Convention on the Rights of the Child',
      CRPD: 'Convention on the Rights of Persons with Disabilities',
      CEDAW: 'Convention on Discrimination against Women',
      ICERD: 'Convention on Racial Discrimination',
      ICCPR: 'Covenant on Civil and Political Rights',
      ICESCR: 'Covenant on Economic, Social and Cultural Rights',
    },

    openAsk: 'Open the dialogue all the same?',
    openLead: (barriers: number) => barriers === 1
      ? 'One barrier is left: somebody who has a right to take part cannot. The plan cannot be replaced once the dialogue is open.'
      : `${barriers} barriers are left: some who have a right to take part cannot. The plan cannot be replaced once the dialogue is open.`,
    openDo: 'Open the dialogue',

    commitments: 'Commitments that the dialogue serves',
    noCommitments: 'The plan names no commitments.',
    by: 'Promised by',
    perspectives: 'Perspectives',
    perspectiveNames: {
      'human-rights': 'human rights',
      'child-rights': 'children’s rights',
      panel: 'the PANEL principles',
    },
  },

  plan: {
    take: 'Take out the plan as a file',
    replace: 'Put in a mended plan',
    replaceHint: 'Change the file and choose it here. The whole plan is replaced, the polls too.',
    replaced: 'The plan is replaced.',
    opened: 'The dialogue is open already. The plan can no longer be replaced.',
    file: 'plan',
  },

  places: {
    whole: 'The whole dialogue',
    members: {
      title: 'The title',
      welcome: 'The welcome',
      climate: 'The climate of conversation',
      commitments: 'The commitments',
      perspectives: 'The perspectives',
      moderation: 'The moderation',
      agenda: 'The agenda',
      polls: 'The polls',
      focusGroups: 'Whom it is about',
      youngestAge: 'The age limit',
      arenas: 'Where it is held',
      waysIn: 'The ways to take part',
      feedbackOn: 'Telling people what came of it',
    },
    arena: (name: string) => `The place ${name}`,
    item: (number: number, title: string) => `Item ${number}: ${title}`,
    poll: (title: string) => `The poll “${title}”`,
    option: (poll: string, number: number) => `${poll}, option ${number}`,
  },
};
