import { useMemo } from 'preact/hooks';
import { useLanguage } from '../shared/i18n';
import type { Contribution } from '../shared/protocol';
import type { DeskEvent } from './state';
import { QueueActions } from './queueActions';
import { useDeskTexts } from './text';

export interface QueueItemProps {
  readonly contribution: Contribution;
  readonly supports: number;
  readonly current: boolean;
  readonly busy: boolean;
  readonly dispatch: (event: DeskEvent) => void;
}

/** One contribution in the queue. Drawn again only when something of its own has changed. */
export function QueueItem({ contribution, supports, current, busy, dispatch }: QueueItemProps) {
  const language = useLanguage();
  return useMemo(
    () => <Item contribution={contribution} supports={supports} current={current} busy={busy} dispatch={dispatch} />,
    [contribution, supports, current, busy, dispatch, language],
  );
}

function Item({ contribution, supports, current, busy, dispatch }: QueueItemProps) {
  const t = useDeskTexts();
  const language = useLanguage();
  const { contributionId: id, kind, state, text, original, labels, answer, reason, receivedAt } = contribution;
  const look = `item${current ? ' current' : ''}${busy ? ' busy' : ''}${state === 'OnProjector' ? ' shown' : ''}`;
  return (
    <li
      class={look}
      tabIndex={current ? 0 : -1}
      data-focus={current || undefined}
      aria-labelledby={`meta-${id} text-${id}`}
      aria-busy={busy || undefined}
      onFocus={() => { if (!current) dispatch({ type: 'current', id }); }}
      onClick={() => { if (!current) dispatch({ type: 'current', id }); }}
    >
      <p class="meta soft" id={`meta-${id}`}>
        <span>{t.queue.kinds[kind]}</span>
        {receivedAt !== undefined && <time dateTime={receivedAt}>{timeOf(receivedAt, language)}</time>}
        {supports > 0 && <strong>{t.queue.support(supports)}</strong>}
        {state === 'OnProjector' && <strong class="badge Open">{t.queue.states.OnProjector}</strong>}
        {reason !== undefined && <strong>{t.queue.reasons[reason]}</strong>}
      </p>
      <p class="text" id={`text-${id}`} dir="auto">{text}</p>
      {original !== undefined && original !== text && (
        <p class="original soft"><span>{t.queue.original}:</span> <bdi>{original}</bdi></p>
      )}
      {answer !== undefined && answer !== '' && <p class="given"><strong>{t.queue.answer}:</strong> <bdi>{answer}</bdi></p>}
      {labels !== undefined && labels.length > 0 && (
        <ul class="labels" role="list" aria-label={t.queue.actions.label}>{labels.map(label => <li key={label}>{label}</li>)}</ul>
      )}
      {current && <QueueActions contribution={contribution} />}
    </li>
  );
}

function timeOf(instant: string, language: string): string {
  return new Date(instant).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
