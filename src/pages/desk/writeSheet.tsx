import { useId, useState } from 'preact/hooks';
import type { Contribution } from '../shared/protocol';
import { BusyButton } from './busyButton';
import { useDesk } from './context';
import { movesOn } from './queue';
import { refusalText } from './refusal';
import { Sheet } from './sheet';
import { useDeskTexts } from './text';
import { writingOf, type WriteKind } from './writing';

export interface WriteSheetProps {
  readonly kind: WriteKind;
  readonly contribution: Contribution;
  readonly onClose: () => void;
}

/** Edits a text, labels it or answers it. What was typed stays until the engine has taken it. */
export function WriteSheet({ kind, contribution, onClose }: WriteSheetProps) {
  const t = useDeskTexts();
  const { run, isBusy, dispatch } = useDesk();
  const [writing] = useState(() => writingOf(kind, contribution, t));
  const [text, setText] = useState(writing.initial);
  const [wrong, setWrong] = useState<string>();
  const id = useId();
  const left = writing.limit === undefined ? undefined : writing.limit - text.trim().length;
  const command = writing.command(text.trim());

  const submit = async () => {
    if (isBusy(command)) return;
    setWrong(undefined);
    const answer = await run(command, { said: writing.said, quiet: true });
    if (answer.verdict !== 'Done') return setWrong(refusalText(command, answer, t));
    if (movesOn(kind)) dispatch({ type: 'movedOn', from: contribution.contributionId });
    onClose();
  };
  const pressed = (event: KeyboardEvent) => {
    const line = kind === 'label' && event.key === 'Enter';
    if (!line && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    void submit();
  };
  const field = {
    id, class: 'field', value: text, autofocus: true, 'aria-describedby': `${id}-hint`, onKeyDown: pressed,
    'aria-invalid': wrong !== undefined,
    onInput: (event: Event) => setText((event.currentTarget as HTMLTextAreaElement | HTMLInputElement).value),
  };

  return (
    <Sheet title={writing.title} onClose={onClose} wide>
      {kind !== 'edit' && <blockquote dir="auto">{contribution.text}</blockquote>}
      {kind === 'edit' && contribution.original !== undefined && (
        <blockquote><span class="soft">{t.queue.original}:</span> <bdi>{contribution.original}</bdi></blockquote>
      )}
      <label for={id}>{writing.field}</label>
      {kind === 'label' ? <input type="text" {...field} /> : <textarea rows={6} dir="auto" {...field} />}
      <p class="soft" id={`${id}-hint`}>
        {writing.hint}
        {left !== undefined && <> <span class={left < 0 ? 'wrong' : ''}>{left < 0 ? t.queue.over(-left) : t.queue.left(left)}</span></>}
      </p>
      <p class="wrong" role="alert">{wrong}</p>
      <div class="row end">
        <button type="button" class="button quiet" onClick={onClose}>{t.cancel}</button>
        <BusyButton look="primary" busy={isBusy(command)} disabled={(left ?? 0) < 0} onClick={() => void submit()}>{writing.action}</BusyButton>
      </div>
    </Sheet>
  );
}
