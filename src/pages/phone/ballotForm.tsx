import { useState } from 'preact/hooks';
import { announce } from '../shared/announce';
import type { Choice, Poll } from '../shared/protocol';
import { allowed, isComplete, isFull, isMultiple, press } from './choice';
import { usePhone } from './context';
import { OptionText, optionNumbers } from './optionText';
import { usePhoneTexts } from './texts';

interface BallotFormProps {
  readonly poll: Poll;
  readonly choice: Choice;
  /** Is a counted ballot being changed? */
  readonly changing: boolean;
  onChoose(choice: Choice): void;
  onSend(choice: Choice): void;
  onCancel(): void;
}

/** Large rows to choose from, and one clear button to send with. */
export function BallotForm({ poll, choice, changing, onChoose, onSend, onCancel }: BallotFormProps) {
  const t = usePhoneTexts();
  const { view: { header } } = usePhone();
  const [tooEarly, setTooEarly] = useState(false);
  const { pollId } = poll;
  const [min, max] = allowed(poll);
  const multiple = isMultiple(poll);
  const full = multiple && isFull(poll, choice);
  const paused = header.state !== 'Open';

  const hint = !multiple ? t.poll.chooseOne : min === max ? t.poll.chooseExactly(max) : t.poll.chooseBetween(min, max);
  const missing = multiple && min > 1 ? t.poll.chooseMore(min) : t.poll.chooseFirst;
  const note = tooEarly && !isComplete(poll, choice) ? missing
    : full ? t.poll.chosenAll(max)
      : multiple && choice.length > 0 ? t.poll.chosen(choice.length, max) : undefined;

  function send(event: Event): void {
    event.preventDefault();
    if (paused) return;
    if (isComplete(poll, choice)) return onSend(choice);
    setTooEarly(true);
    announce(missing);
  }

  return (
    <form onSubmit={send} class="stack">
      <fieldset aria-labelledby={`title-${pollId} hint-${pollId}`} aria-describedby={`note-${pollId}`}>
        <p id={`hint-${pollId}`} class="soft hint">{hint}</p>
        {optionNumbers(poll).map((option) => {
          const checked = choice.includes(option);
          return (
            <label key={option} class={checked ? 'choice on' : full ? 'choice off' : 'choice'}>
              <input type={multiple ? 'checkbox' : 'radio'} name={`poll-${pollId}`} checked={checked}
                disabled={full && !checked} onChange={() => onChoose(press(poll, choice, option))} />
              <OptionText poll={poll} option={option} />
            </label>
          );
        })}
      </fieldset>
      <p id={`note-${pollId}`} class={tooEarly && note === missing ? 'wrong note' : 'soft note'} hidden={note === undefined}>
        {note}
      </p>
      <div class="actions">
        <button class="button primary grow" type="submit" disabled={paused}>
          {changing ? t.poll.sendChange : t.poll.send}
        </button>
        {changing && <button class="button quiet" type="button" onClick={onCancel}>{t.cancel}</button>}
      </div>
      {paused && <p class="soft">{t.now.paused} {t.now.pausedMore}</p>}
    </form>
  );
}
