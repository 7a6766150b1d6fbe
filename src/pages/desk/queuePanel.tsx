import { useDesk } from './context';
import { QueueList } from './queueList';
import { queueTabs, tabOf } from './queue';
import { useDeskTexts } from './text';

/** The moderation queue under its four tabs. */
export function QueuePanel() {
  const t = useDeskTexts();
  const { state, view, dispatch } = useDesk();
  const count = (tab: (typeof queueTabs)[number]) => view.contributions.filter(c => tabOf(c.state) === tab).length;
  return (
    <section class="panel moderation" aria-labelledby="queue-title">
      <h2 id="queue-title">{t.queue.title}</h2>
      <div class="tabs" role="group" aria-labelledby="queue-title">
        {queueTabs.map(tab => (
          <button key={tab} type="button" aria-pressed={tab === state.tab} onClick={() => dispatch({ type: 'tab', tab })}>
            {t.queue.tabs[tab]} <span class="count">{count(tab)}</span>
          </button>
        ))}
      </div>
      {state.tab === 'approved' && state.tabs.approved.shown.length > 1 && (
        <button type="button" class="button quiet small sort" onClick={() => dispatch({ type: 'resort' })}>{t.queue.sort}</button>
      )}
      <QueueList key={state.tab} />
    </section>
  );
}
