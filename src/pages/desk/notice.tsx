import { useDesk } from './context';
import { undoRejection } from './decide';
import { Kbd } from './kbd';
import { useDeskTexts } from './text';

/** The last refusal, or a rejection that can still be undone. It stays until the next command or until it is closed. */
export function NoticeBar() {
  const t = useDeskTexts();
  const desk = useDesk();
  const { notice } = desk.state;
  if (!notice) return null;
  return (
    <div class={notice.refused ? 'notice refused' : 'notice'}>
      <p>{notice.text}</p>
      {notice.undo !== undefined && (
        <button type="button" class="button small" onClick={() => undoRejection(desk, t)}>{t.queue.actions.undo} <Kbd action="undo" /></button>
      )}
      <button type="button" class="button quiet small" onClick={() => desk.dispatch({ type: 'notice', notice: undefined })}>{t.close}</button>
    </div>
  );
}
