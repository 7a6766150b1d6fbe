import { useRef, useState } from 'preact/hooks';
import { announce } from '../shared/announce';
import { contributionKinds } from '../shared/protocol';
import { usePhone } from './context';
import { usePhoneTexts } from './texts';

const MAX_CHARACTERS = 500;

/** A question or a statement to send in. What is typed outlives a reload, and is never cut off. */
export function AskForm() {
  const t = usePhoneTexts();
  const { session, view: { header }, drafts, changeDrafts } = usePhone();
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { kind, text } = drafts;
  const left = MAX_CHARACTERS - text.trim().length;
  const open = header.state === 'Open';

  function send(event: Event): void {
    event.preventDefault();
    if (!open) return;
    if (text.trim() === '' || left < 0) {
      setEmpty(left >= 0);
      announce(left < 0 ? t.ask.over(-left) : t.ask.empty);
      field.current?.focus();
      return;
    }
    session.contribute(kind, text.trim());
    changeDrafts((before) => ({ ...before, text: '' }));
  }

  return (
    <section aria-labelledby="view-title">
      <h2 id="view-title" tabIndex={-1}>{t.ask.title}</h2>
      <form class="card stack" noValidate onSubmit={send}>
        <fieldset class="kinds">
          <legend class="unseen">{t.ask.kind}</legend>
          {contributionKinds.map((one) => (
            <label key={one} class={one === kind ? 'choice slim on' : 'choice slim'}>
              <input type="radio" name="kind" checked={one === kind}
                onChange={() => changeDrafts((before) => ({ ...before, kind: one }))} />
              <span>{t.ask[one]}</span>
            </label>
          ))}
        </fieldset>
        <div>
          <label class="question" for="ask">{t.ask.label[kind]}</label>
          <textarea id="ask" ref={field} class="field" rows={4} dir="auto" value={text}
            aria-describedby="ask-left ask-next" aria-invalid={left < 0 || (empty && text.trim() === '')}
            onInput={({ currentTarget: { value } }) => {
              setEmpty(false);
              changeDrafts((before) => ({ ...before, text: value }));
            }} />
          <p id="ask-left" class={left < 0 ? 'wrong counter' : 'soft counter'}>
            {empty && text.trim() === '' ? t.ask.empty : left < 0 ? t.ask.over(-left) : t.ask.left(left)}
          </p>
        </div>
        <p id="ask-next" class="soft small">{header.moderation === 'BeforeShowing' ? t.ask.before : t.ask.after}</p>
        <button class="button primary wide" type="submit" disabled={!open}>{t.ask.send}</button>
        {!open && <p class="soft">{t.ask.notOpen}</p>}
      </form>
    </section>
  );
}
