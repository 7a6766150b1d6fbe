import type { ContributionVerdict, RejectionReason } from '../shared/protocol';

const one = (count: number, single: string, several: string) => `${count} ${count === 1 ? single : several}`;

/** What the phone says of questions and statements, in Swedish. */
export const contributions = {
  ask: {
    title: 'Ställ en fråga',
    kind: 'Vad vill du göra?',
    Question: 'Ställa en fråga',
    Statement: 'Säga något',
    label: { Question: 'Din fråga', Statement: 'Det du vill säga' },
    before: 'En samtalsledare läser först. Sedan kan alla se det du skriver, utan ditt namn. '
      + 'Skriv inget som visar vem du eller någon annan är.',
    after: 'Det du skriver syns direkt för alla, utan ditt namn. Skriv inget som visar vem du eller någon annan är.',
    left: (count: number) => `${one(count, 'tecken', 'tecken')} kvar`,
    over: (count: number) => `${one(count, 'tecken', 'tecken')} för mycket`,
    send: 'Skicka',
    empty: 'Skriv något först.',
    notOpen: 'Det går att skicka in när samtalet pågår. Det du skriver finns kvar.',
  },

  own: {
    title: 'Det du har skickat',
    Question: 'Din fråga',
    Statement: 'Ditt inlägg',
    sending: 'Skickas …',
    saved: 'Sparat i telefonen. Skickas när kontakten är tillbaka.',
    Pending: 'Väntar på att en samtalsledare läser',
    Approved: 'Godkänd. Alla kan se den',
    OnProjector: 'Visas på skärmen just nu',
    Answered: 'Besvarad',
    Rejected: 'Visas inte',
    Merged: 'Sammanförd med en annan fråga',
    Withdrawn: 'Du har tagit tillbaka den',
    answer: 'Svar',
    mergedInto: 'Tillsammans med',
    withdraw: 'Ta tillbaka',
    withdrawing: 'Tas tillbaka …',
    edit: 'Skriv om',
    remove: 'Ta bort',
    notSent: 'Kom inte fram',
    supports: (count: number) => `${count} stöder`,
  },

  reasons: {
    OffTopic: 'Den handlar om något annat än det här samtalet. Ta gärna upp den på ett annat sätt med kommunen.',
    Duplicate: 'Någon har redan ställt samma fråga. Leta upp den och stöd den gärna.',
    Disrespectful: 'Den kan såra någon. Skriv gärna om den, så att det är saken som hörs.',
    PersonalData: 'Den säger något om en enskild person. Skriv gärna om den utan namn och uppgifter.',
    Unlawful: 'Den innehåller något som lagen inte tillåter att vi visar.',
    Unclear: 'Vi förstod inte riktigt vad du menar. Skriv gärna om den med andra ord.',
    Advertising: 'Den gör reklam för något, och det visar vi inte här.',
  } satisfies Record<RejectionReason, string>,

  contributionRefused: {
    TextTooLong: 'Texten är för lång. Korta den lite.',
    EmptyText: 'Det fanns ingen text.',
    DialogueNotOpen: 'Samtalet tar inte emot något just nu. Din text finns kvar här.',
    TooManyWaiting: 'Tio av dina inlägg väntar redan på att läsas. Försök igen när något av dem är läst.',
    DialogueFull: 'Samtalet har fått så många inlägg att det inte ryms fler. Stöd gärna någon annans.',
    AlreadyJudged: 'Den är redan läst och går inte att ta tillbaka.',
    other: 'Det gick inte att ta emot. Din text finns kvar här.',
  } satisfies Partial<Record<ContributionVerdict | 'other', string>>,

  others: {
    title: 'Vad andra frågar och säger',
    none: 'Inget att visa än. Bli den första att fråga!',
    support: 'Stöd',
    count: (count: number) => `${one(count, 'person', 'personer')} stöder`,
    sort: 'Sortera om, mest stöd först',
    Question: 'Fråga',
    Statement: 'Inlägg',
    OnProjector: 'På skärmen nu',
    Answered: 'Besvarad',
    answer: 'Svar',
  },
};
