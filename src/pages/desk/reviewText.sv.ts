/** What the desk says of the plan and its review, in Swedish. The English text has the same form. */
export const reviewSv = {
  review: {
    before: 'Innan du öppnar',
    title: 'Granskning av planen',
    show: 'Granskning',
    lead: 'Planen är granskad ur ett rättighetsperspektiv. Granskningen stoppar ingenting: det är du som avgör när samtalet öppnas.',
    leadOpened: 'Så ser planen ut nu, granskad ur ett rättighetsperspektiv.',
    loading: 'Granskar planen …',
    trouble: 'Granskningen gick inte att hämta.',
    nothing: 'Granskningen hittade inget att anmärka på. Ni är redo att öppna.',
    nothingOpened: 'Granskningen hittade inget att anmärka på.',
    found: (parts: string) => `Granskningen hittade ${parts}.`,
    counts: {
      Barrier: (count: number) => `${count} hinder`,
      Weakness: (count: number) => count === 1 ? '1 svaghet' : `${count} svagheter`,
      Note: (count: number) => count === 1 ? '1 sak att tänka på' : `${count} saker att tänka på`,
    },
    and: 'och',
    groups: {
      Barrier: { title: 'Hinder', hint: 'Någon som har rätt att vara med kan inte det.' },
      Weakness: { title: 'Svagheter', hint: 'Några får det svårare att vara med än andra.' },
      Note: { title: 'Att tänka på', hint: 'Gör samtalet bättre.' },
    },
    remedy: 'Så lagas det:',
    restsOn: 'Vilar på:',
    articles: (instrument: string, articles: string, _count: number) => `${instrument}, artikel ${articles}`,
    instruments: {
      UDHR: 'FN:s allmänna förklaring',
      ECHR: 'Europakonventionen',
      CRC: 'barnkonventionen',
      CRPD: 'funktionsrättskonventionen',
      CEDAW: 'kvinnokonventionen',
      ICERD: 'rasdiskrimineringskonventionen',
      ICCPR: 'konventionen om medborgerliga och politiska rättigheter',
      ICESCR: 'konventionen om ekonomiska, sociala och kulturella rättigheter',
    },

    openAsk: 'Öppna samtalet ändå?',
    openLead: (barriers: number) => barriers === 1
      ? 'Ett hinder är kvar: någon som har rätt att vara med kan inte det. Planen går inte att byta när samtalet är öppet.'
      : `${barriers} hinder är kvar: några som har rätt att vara med kan inte det. Planen går inte att byta när samtalet är öppet.`,
    openDo: 'Öppna samtalet',

    commitments: 'Åtaganden som samtalet bidrar till',
    noCommitments: 'Planen nämner inga åtaganden.',
    by: 'Utlovat av',
    perspectives: 'Perspektiv',
    perspectiveNames: {
      'human-rights': 'mänskliga rättigheter',
      'child-rights': 'barnets rättigheter',
      panel: 'PANEL-principerna',
    },
  },

  plan: {
    take: 'Hämta planen som fil',
    replace: 'Byt till en ändrad plan',
    replaceHint: 'Ändra i filen och välj den här. Hela planen byts, också omröstningarna.',
    replaced: 'Planen är bytt.',
    opened: 'Samtalet är redan öppnat. Planen går inte att byta längre.',
    file: 'plan',
  },

  places: {
    whole: 'Hela samtalet',
    members: {
      title: 'Titeln',
      welcome: 'Välkomsthälsningen',
      climate: 'Samtalsklimatet',
      commitments: 'Åtagandena',
      perspectives: 'Perspektiven',
      moderation: 'Modereringen',
      agenda: 'Dagordningen',
      polls: 'Omröstningarna',
      focusGroups: 'Målgrupperna',
      youngestAge: 'Åldersgränsen',
      arenas: 'Platserna',
      waysIn: 'Sätten att vara med',
      feedbackOn: 'Återkopplingen',
    },
    arena: (name: string) => `Platsen ${name}`,
    item: (number: number, title: string) => `Punkt ${number}: ${title}`,
    poll: (title: string) => `Omröstningen ”${title}”`,
    option: (poll: string, number: number) => `${poll}, svar ${number}`,
  },
};
