import { useState } from 'preact/hooks';
import { get } from '../shared/http';
import { endpoints, type Commitment } from '../shared/protocol';
import { CommitmentChoice } from './commitmentChoice';
import { useDeskTexts } from './text';
import { troubleText } from './trouble';

/** What a dialogue is to serve, by key. */
export interface Aims {
  readonly commitments: readonly string[];
  readonly perspectives: readonly string[];
}

export const noAims: Aims = { commitments: [], perspectives: [] };

const perspectives = ['human-rights', 'child-rights'] as const;

/** The commitments and perspectives of a new dialogue: folded away, for whoever is in no hurry. */
export function PlanAims({ aims, change }: { aims: Aims; change: (aims: Aims) => void }) {
  const t = useDeskTexts();
  const [all, setAll] = useState<readonly Commitment[]>();
  const [wrong, setWrong] = useState<unknown>();
  const chosen = aims.commitments.length + aims.perspectives.length;

  const load = () => {
    setWrong(undefined);
    get<readonly Commitment[]>(endpoints.commitments).then(setAll, setWrong);
  };
  return (
    <details class="aims" onToggle={event => { if (event.currentTarget.open && all === undefined) load(); }}>
      <summary>{t.aims.title}{chosen > 0 && ` (${t.aims.chosen(chosen)})`}</summary>
      <fieldset class="choices column">
        <legend>{t.aims.perspectives}</legend>
        {perspectives.map(key => (
          <label key={key} class="choice">
            <input
              type="checkbox" checked={aims.perspectives.includes(key)}
              onChange={() => change({ ...aims, perspectives: toggled(aims.perspectives, key) })}
            />
            {sentenceCase(t.review.perspectiveNames[key])}
          </label>
        ))}
      </fieldset>
      {wrong !== undefined && (
        <div role="alert">
          <p class="wrong">{troubleText(wrong, t)}</p>
          <button type="button" class="button small" onClick={load}>{t.trouble.retry}</button>
        </div>
      )}
      {all === undefined ? wrong === undefined && <p class="soft">{t.aims.loading}</p> : (
        <CommitmentChoice
          all={all} chosen={aims.commitments}
          toggle={key => change({ ...aims, commitments: toggled(aims.commitments, key) })}
        />
      )}
    </details>
  );
}

function toggled(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter(one => one !== key) : [...keys, key];
}

function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
