import { Confirm } from './confirm';
import { useDesk } from './context';
import { barriersIn } from './findings';
import { KeysSheet } from './keysSheet';
import { MergeSheet } from './mergeSheet';
import { PollSheet } from './pollSheet';
import { RejectSheet } from './rejectSheet';
import { ReviewSheet } from './reviewSheet';
import { useDeskTexts } from './text';
import { WriteSheet } from './writeSheet';

/** Whatever is open over the desk. */
export function Sheets() {
  const t = useDeskTexts();
  const { state: { sheet }, view, dispatch, run, review } = useDesk();
  const close = () => dispatch({ type: 'sheet', sheet: undefined });
  if (sheet === undefined) return null;
  switch (sheet.kind) {
    case 'keys': return <KeysSheet onClose={close} />;
    case 'review': return <ReviewSheet onClose={close} />;
    case 'openDialogue': {
      const lead = t.review.openLead(barriersIn(review.reading?.findings ?? []));
      const open = () => void run({ method: 'OpenDialogue' });
      return <Confirm title={t.review.openAsk} lead={lead} action={t.review.openDo} onConfirm={open} onClose={close} />;
    }
    case 'poll': return <PollSheet key={sheet.pollId} poll={view.polls.find(({ pollId }) => pollId === sheet.pollId)} onClose={close} />;
    case 'removePoll': {
      const remove = () => void run({ method: 'RemovePoll', argument: sheet.pollId });
      return <Confirm title={t.polls.removeAsk} action={t.polls.remove} onConfirm={remove} onClose={close} />;
    }
    case 'closeDialogue': case 'archiveDialogue': {
      const closing = sheet.kind === 'closeDialogue';
      const { closeAsk, closeLead, closeDo, archiveAsk, archiveLead, archiveDo } = t.dialogue;
      return (
        <Confirm
          title={closing ? closeAsk : archiveAsk}
          lead={closing ? closeLead : archiveLead}
          action={closing ? closeDo : archiveDo}
          onConfirm={() => void run({ method: closing ? 'CloseDialogue' : 'ArchiveDialogue' })}
          onClose={close}
        />
      );
    }
    case 'reject': case 'merge': case 'edit': case 'label': case 'answer': {
      const contribution = view.contributions.find(({ contributionId }) => contributionId === sheet.contributionId);
      if (contribution === undefined) return null;
      if (sheet.kind === 'reject') return <RejectSheet contribution={contribution} onClose={close} />;
      if (sheet.kind === 'merge') return <MergeSheet contribution={contribution} onClose={close} />;
      return <WriteSheet key={sheet.kind} kind={sheet.kind} contribution={contribution} onClose={close} />;
    }
  }
}
