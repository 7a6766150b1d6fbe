import { useState } from 'preact/hooks';
import { Problem, post } from '../shared/http';
import { useLanguage } from '../shared/i18n';
import { endpoints, type CreatedDialogue } from '../shared/protocol.http';
import type { Mistake } from '../shared/protocol.calls';
import { toSignIn } from './addresses';
import { BusyButton } from './busyButton';
import { noAims, PlanAims } from './planAims';
import { readPlan } from './planFile';
import { PlanMistakes } from './planMistakes';
import { useDeskTexts } from './text';
import { isSignedOut, troubleText } from './trouble';

/** Creates a dialogue from a title alone, or from a plan file. */
export function NewDialogue() {
  const t = useDeskTexts();
  const language = useLanguage();
  const [title, setTitle] = useState('');
  const [aims, setAims] = useState(noAims);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<{ readonly from: 'title' | 'plan'; readonly text: string; readonly mistakes: readonly Mistake[] }>();

  const create = async (from: 'title' | 'plan', plan: unknown) => {
    setBusy(true);
    setWrong(undefined);
    try {
      const { links } = await post<CreatedDialogue>(endpoints.dialogues, plan);
      location.assign(links.desk);
    } catch (error) {
      if (isSignedOut(error)) location.replace(toSignIn('/desk'));
      const mistakes = error instanceof Problem ? error.details.mistakes ?? [] : [];
      setWrong({ from, mistakes, text: mistakes.length > 0 ? t.home.mistakes(mistakes.length) : troubleText(error, t) });
      setBusy(false);
    }
  };
  const byTitle = () => {
    if (title.trim() === '') setWrong({ from: 'title', text: t.home.titleEmpty, mistakes: [] });
    else if (!busy) void create('title', { title: { [language]: title.trim() }, ...aims });
  };
  const byPlan = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const plan = await readPlan(input, file);
    if (plan === undefined) setWrong({ from: 'plan', text: t.home.notJson, mistakes: [] });
    else void create('plan', plan);
  };
  const wrongIn = (from: 'title' | 'plan') => wrong?.from === from ? wrong : undefined;

  return (
    <section aria-labelledby="new-title">
      <h2 id="new-title">{t.home.newTitle}</h2>
      <form class="card" onSubmit={event => { event.preventDefault(); byTitle(); }}>
        <label for="title">{t.home.byTitle}</label>
        <input
          id="title" class="field" type="text" maxLength={300} autocomplete="off" value={title}
          aria-describedby="title-hint title-wrong" aria-invalid={wrongIn('title') !== undefined}
          onInput={event => setTitle(event.currentTarget.value)}
        />
        <p class="soft" id="title-hint">{t.home.byTitleHint}</p>
        <PlanAims aims={aims} change={setAims} />
        <p class="wrong" id="title-wrong" role="alert">{wrongIn('title')?.text}</p>
        <PlanMistakes mistakes={wrongIn('title')?.mistakes ?? []} />
        <BusyButton look="primary" busy={busy} onClick={byTitle}>{t.home.create}</BusyButton>
      </form>
      <div class="card">
        <h3>{t.home.fromPlan}</h3>
        <p class="soft" id="plan-hint">{t.home.fromPlanHint}</p>
        <label class="button file">
          {t.home.choosePlan}
          <input
            type="file" accept="application/json,.json" disabled={busy} aria-describedby="plan-hint"
            onChange={event => void byPlan(event.currentTarget)}
          />
        </label>
        <div role="alert">
          {wrongIn('plan') && <p class="wrong">{wrongIn('plan')?.text}</p>}
          <PlanMistakes mistakes={wrongIn('plan')?.mistakes ?? []} />
        </div>
      </div>
    </section>
  );
}
