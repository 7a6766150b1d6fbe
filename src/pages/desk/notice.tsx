import { useDesk } from './context';
import { undoRejection } from './decide';
import { Kbd } from './kbd';
import { useDeskTexts } from './text';

/** The last refusal, or a rejection that can still be undone; until then, the keys most used. */
export function NoticeBar() {
  const t = useDeskTexts();
  const desk = useDesk();
  const { notice, keys } = desk.state;
  if (!notice) return <footer class="notice soft">{keys && <p>{t.keys.short}</p>}</footer>;
  return (
    <footer class={notice.refused ? 'notice refused' : 'notice said'}>
      <p>{notice.text}</p>
      {notice.undo !== undefined && (
        <button type="button" class="button small" onClick={() => undoRejection(desk, t)}>{t.queue.actions.undo} <Kbd action="undo" /></button>
      )}
      <button type="button" class="button quiet small" onClick={() => desk.dispatch({ type: 'notice', notice: undefined })}>{t.close}</button>
    </footer>
  );
}
