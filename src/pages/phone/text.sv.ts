import type { BallotVerdict } from '../shared/protocol';
import { contributions } from './contributionText.sv';

const one = (count: number, single: string, several: string) => `${count} ${count === 1 ? single : several}`;

/** What the phone says, in Swedish. The English text has the same form. */
export const sv = {
  skip: 'Hoppa till innehållet',
  language: 'Språk',
  easy: 'Lättläst',
  cancel: 'Avbryt',

  join: {
    title: 'Välkommen till samtalet',
    lead: 'Skriv koden som visas på skärmen eller står i din inbjudan.',
    code: 'Kod, sex siffror',
    where: 'Var är du?',
    room: 'I salen',
    remote: 'Hemma eller på annan plats',
    submit: 'Gå med',
    joining: 'Går med …',
    privacy: 'Du behöver inget konto. Vi frågar inte efter ditt namn.',
    sixDigits: 'Koden har sex siffror.',
    chooseWhere: 'Välj var du är.',
    wrongCode: 'Den koden hör inte till något samtal. Titta på skärmen och försök igen.',
    tooOften: (seconds: number) => `Det blev många försök. Vänta ${seconds} sekunder och försök igen.`,
    away: 'Vi når inte samtalet just nu. Kontrollera din uppkoppling och försök igen.',
    again: 'Skriv koden en gång till för att komma in igen. Det du hade skrivit finns kvar.',
    gone: 'Det samtalet finns inte. Har du en kod kan du skriva den här.',
    damaged: 'Något har gått sönder, så samtalet kan inte visas. Säg till den som leder mötet. Har du en kod till ett annat samtal kan du skriva den här.',
  },

  climate: {
    title: 'Så här samtalar vi',
    lead: 'Det här ber vi alla om, i salen och på nätet.',
    accept: 'Jag är med',
    usual: [
      'Vi är öppna: vi lyssnar färdigt och är nyfikna på varandra.',
      'Vi är medmänskliga: vi talar till människor, inte om dem.',
      'Vi visar respekt, också när vi tycker olika.',
    ],
  },

  connection: {
    label: 'Kontakten',
    connecting: 'Ansluter till samtalet …',
    lost: 'Kontakten är bruten. Vi försöker igen.',
    kept: 'Det du har skickat är sparat i telefonen.',
    ballotKept: 'Din röst är sparad i telefonen.',
    outdated: 'Sidan har uppdaterats. Ladda om den när du kan.',
  },

  nav: {
    label: 'Sidans delar',
    now: 'Nu',
    questions: 'Frågor',
    about: 'Om',
    toAnswer: (count: number) => `${count} att svara på`,
  },

  now: {
    title: 'Just nu',
    item: 'Vi talar om',
    nothing: 'Just nu finns inget att rösta om.',
    nothingMore: 'När något öppnas syns det här av sig självt. Under tiden kan du ställa en fråga.',
    planned: 'Samtalet har inte börjat än.',
    plannedMore: 'Låt sidan vara öppen. När samtalet börjar syns det här.',
    paused: 'Samtalet är pausat.',
    pausedMore: 'Vi fortsätter snart. Det du har skrivit finns kvar.',
    closed: 'Samtalet är slut. Tack för att du var med!',
    closedMore: 'Resultaten finns kvar här nedanför.',
    results: 'Resultat',
  },

  influence: {
    title: 'Vad ditt svar kan ändra',
    feedback: (day: string) => `Senast ${day} får du veta vad det ledde till.`,
  },

  poll: {
    open: 'Öppen',
    closed: 'Stängd',
    published: 'Resultat',
    yesNoAbstain: ['Ja', 'Nej', 'Avstår'],
    chooseOne: 'Välj ett alternativ',
    chooseExactly: (count: number) => `Välj ${one(count, 'alternativ', 'alternativ')}`,
    chooseBetween: (min: number, max: number) => `Välj ${min}–${max} alternativ`,
    chosen: (count: number, max: number) => `Du har valt ${count} av högst ${max}.`,
    chosenAll: (max: number) => `Du har valt ${max} av ${max}. Ta bort ett alternativ om du vill byta.`,
    send: 'Skicka min röst',
    sendChange: 'Skicka min ändrade röst',
    chooseFirst: 'Välj ett alternativ först.',
    chooseMore: (min: number) => `Välj minst ${min}.`,
    sending: 'Skickar din röst …',
    waiting: 'Din röst är sparad i telefonen och skickas när kontakten är tillbaka.',
    withdrawing: 'Tar tillbaka din röst …',
    counted: 'Din röst är mottagen och räknas',
    wasCounted: 'Din röst är räknad',
    yourChoice: 'Du valde',
    change: 'Ändra',
    withdraw: 'Ta tillbaka',
    untilClose: 'Du kan ändra eller ta tillbaka din röst tills omröstningen stängs.',
    noBallot: 'Du röstade inte i den här omröstningen.',
    turnout: (count: number) => `${one(count, 'person', 'personer')} har röstat.`,
    share: 'Andelen är av dem som har röstat.',
    hiddenUntilOwn: 'Resultatet visas för dig när du har röstat.',
    hiddenUntilPublished: 'Hur rösterna fördelar sig visas när samtalsledaren publicerar resultatet.',
    soFar: 'Så här står det nu',
    resultOf: 'Resultat',
    afterClose: 'Omröstningen är stängd. Resultatet visas när samtalsledaren publicerar det.',
    final: 'Omröstningen är stängd och alla röster är räknade.',
  },

  time: {
    minutes: (count: number) => `Stänger om ${count} min`,
    underMinute: 'Stänger om mindre än en minut',
    seconds: (count: number) => `Stänger om ${count} s`,
    now: 'Stänger nu',
  },

  receipt: {
    label: 'Kvitto',
    explain: 'Kvittot är din rösts eget nummer. Telefonen hittade på det; ditt namn finns inte i det. '
      + 'När resultatet publiceras visas alla räknade röster med sina nummer, utan namn, och då kan du se att din är med.',
    whole: 'Hela numret',
  },

  check: {
    button: 'Kontrollera att min röst är med',
    checking: 'Hämtar listan över räknade röster …',
    counted: 'Din röst är med bland de räknade, med det du valde.',
    otherChoice: 'Ditt nummer finns bland de räknade, men med ett annat svar än det som telefonen minns. '
      + 'Har du ändrat din röst på en annan enhet är det därför. Säg annars till samtalsledaren.',
    missing: 'Ditt nummer finns inte bland de räknade. Har du ändrat eller tagit tillbaka din röst på en annan enhet '
      + 'är det därför. Säg annars till samtalsledaren.',
    recounts: (count: number) => `Telefonen räknade också om ${one(count, 'röst', 'röster')}: det stämmer med resultatet.`,
    differs: (count: number) =>
      `Telefonen räknade om ${one(count, 'röst', 'röster')} och fick en annan summa än resultatet. Säg till samtalsledaren.`,
    failed: 'Listan gick inte att hämta just nu. Försök igen om en stund.',
  },

  ballotRefused: {
    PollNotOpen: 'Omröstningen var stängd eller pausad när din röst kom fram. Den räknas inte.',
    UnknownPoll: 'Omröstningen finns inte längre. Din röst räknas inte.',
    TooManyChanges: 'Din röst har ändrats så många gånger att det inte går att ändra den mer. Den du skickade förut räknas.',
    BallotIdTaken: 'Din röst gick inte att ta emot. Den räknas inte. Välj och skicka igen.',
    other: 'Din röst gick inte att ta emot. Den räknas inte. Välj och skicka igen.',
  } satisfies Partial<Record<BallotVerdict | 'other', string>>,

  ...contributions,

  hand: {
    title: 'Vill du tala?',
    raise: 'Räck upp handen',
    lower: 'Ta ner handen',
    raised: 'Din hand är uppe. Samtalsledaren ser att någon vill tala.',
    lead: 'Samtalsledaren ser att någon vill tala, men inte vem.',
    failed: 'Det gick inte just nu. Försök igen.',
  },

  about: {
    title: 'Om samtalet',
    agenda: 'Det vi talar om',
    current: 'nu',
    trust: 'Så hanteras det du gör',
    trustLines: [
      'Din röst sparas under ett slumpat nummer, utan namn och utan tid.',
      'Tills resultatet är publicerat vet motorn vilken röst som är din, så att du kan ändra dig och ingen räknas två gånger. '
        + 'Sedan förstörs den kopplingen.',
      'Du kan ändra dig tills omröstningen stängs. Det är din sista röst som räknas.',
      'Den som har koden kan vara med.',
      'Sidan använder en kaka, bara för att du ska kunna vara med. Inget går till någon annan.',
    ],
    notBinding: 'Det här är ett samtal, inget bindande beslut.',
  },

  promises: {
    title: 'Löften som samtalet bygger på',
    by: 'Utlovat av',
    when: 'När',
    loading: 'Hämtar löftena …',
    offline: 'Löftena går inte att hämta utan kontakt. De visas här när kontakten är tillbaka.',
    failed: 'Löftena gick inte att hämta just nu.',
    again: 'Försök igen',
  },

  news: {
    counted: 'Din röst är mottagen och räknas.',
    withdrawn: 'Din röst är tillbakatagen.',
    opened: (title: string) => `En omröstning är öppen: ${title}`,
    closed: (title: string) => `Omröstningen är stängd: ${title}`,
    published: (title: string) => `Resultatet är publicerat: ${title}`,
    halfMinute: (title: string) => `Trettio sekunder kvar: ${title}`,
    received: 'Det du skrev är mottaget.',
    judged: (state: string) => `Det du skickade: ${state}.`,
  },
};
