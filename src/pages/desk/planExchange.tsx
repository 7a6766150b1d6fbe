import { useState } from 'preact/hooks';
import { announce } from '../shared/announce';
import { Problem, request } from '../shared/http';
import { endpoints, type Mistake } from '../shared/protocol';
import { useDesk } from './context';
import { PlanMistakes } from './planMistakes';
import { readPlan } from './planFile';
import { TakePlan } from './takePlan';
import { useDeskTexts } from './text';
import { troubleText } from './trouble';

/** Takes the plan out as a file, and puts a mended one in its place. */
export function PlanExchange() {
  const t = useDeskTexts();
  const { view: { header }, review, refresh } = useDesk();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<{ readonly text: string; readonly mistakes: readonly Mistake[] }>();

  const put = async (plan: unknown) => {
    setBusy(true);
    try {
      await request<void>('PUT', endpoints.plan(header.dialogueId), plan);
      announce(t.plan.replaced);
      refresh();
      await review.read();
    } catch (error) {
      const { status, details } = error instanceof Problem ? error : new Problem(0);
      const mistakes = details.mistakes ?? [];
      const text = mistakes.length > 0 ? t.home.mistakes(mistakes.length) : status === 409 ? t.plan.opened : troubleText(error, t);
      setWrong({ text, mistakes });
    }
    setBusy(false);
  };
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined || busy) return;
    setWrong(undefined);
    const plan = await readPlan(input, file);
    if (plan === undefined) setWrong({ text: t.home.notJson, mistakes: [] });
    else await put(plan);
  };
  return (
    <div class="exchange">
      <div class="row">
        <TakePlan />
        <label class={busy ? 'button small file busy' : 'button small file'}>
          {t.plan.replace}
          <input
            type="file" accept="application/json,.json" aria-describedby="replace-hint" aria-disabled={busy}
            onChange={event => void choose(event.currentTarget)}
          />
        </label>
      </div>
      <p class="soft" id="replace-hint">{t.plan.replaceHint}</p>
      <div role="alert">
        {wrong && <p class="wrong">{wrong.text}</p>}
        <PlanMistakes mistakes={wrong?.mistakes ?? []} />
      </div>
    </div>
  );
}
