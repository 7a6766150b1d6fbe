import { useRef, useState } from 'preact/hooks';
import { announce } from '../shared/announce';
import { Problem, post } from '../shared/http';
import { language } from '../shared/i18n';
import { keep, recall } from '../shared/memory';
import { endpoints, type Attendance, type Joined, type JoinRequest } from '../shared/protocol';
import { codeIn } from './address';
import { PageHeader } from './pageHeader';
import { usePhoneTexts } from './texts';

/** Why the code is asked for: it is new, the way back in has expired, or the dialogue is not there. */
export type Greeting = 'new' | 'again' | 'gone' | 'damaged';

type Trouble =
  | { readonly kind: 'sixDigits' | 'chooseWhere' | 'wrongCode' | 'away' }
  | { readonly kind: 'tooOften'; readonly seconds: number };

const WHERE = 'dialogengine.attendance';
const DEFAULT_WAIT_SECONDS = 60;

const troubleOf = (problem: unknown): Trouble => {
  const { status, retryAfterSeconds } = problem instanceof Problem ? problem : new Problem(0);
  if (status === 400 || status === 404) return { kind: 'wrongCode' };
  if (status === 429) return { kind: 'tooOften', seconds: retryAfterSeconds ?? DEFAULT_WAIT_SECONDS };
  return { kind: 'away' };
};

const rememberedWhere = (): Attendance | undefined => {
  const where = recall(WHERE);
  return where === 'Room' || where === 'Remote' ? where : undefined;
};

interface WelcomeProps {
  readonly greeting: Greeting;
  readonly code: string;
  onJoined(dialogueId: string): void;
}

/** The way in: a code, and where one is. */
export function Welcome({ greeting, code: scanned, onJoined }: WelcomeProps) {
  const t = usePhoneTexts();
  const [code, setCode] = useState(scanned);
  const [where, setWhere] = useState(rememberedWhere);
  const [trouble, setTrouble] = useState<Trouble>();
  const [joining, setJoining] = useState(false);
  const codeField = useRef<HTMLInputElement>(null);
  const firstWhere = useRef<HTMLInputElement>(null);

  const words = trouble === undefined ? undefined
    : trouble.kind === 'tooOften' ? t.join.tooOften(trouble.seconds) : t.join[trouble.kind];
  const codeTrouble = trouble !== undefined && trouble.kind !== 'chooseWhere';

  function stumble(next: Trouble): void {
    setTrouble(next);
    announce(next.kind === 'tooOften' ? t.join.tooOften(next.seconds) : t.join[next.kind]);
    (next.kind === 'chooseWhere' ? firstWhere : codeField).current?.focus();
  }

  async function join(event: Event): Promise<void> {
    event.preventDefault();
    if (joining) return;
    if (codeIn(code).length !== 6) return stumble({ kind: 'sixDigits' });
    if (where === undefined) return stumble({ kind: 'chooseWhere' });
    setTrouble(undefined);
    setJoining(true);
    const request: JoinRequest = { code: codeIn(code), attendance: where, language: language() };
    try {
      const { dialogueId } = await post<Joined>(endpoints.join, request);
      keep(WHERE, where);
      onJoined(dialogueId);
    } catch (problem) {
      setJoining(false);
      stumble(troubleOf(problem));
    }
  }

  return (
    <div class="frame">
      <a class="skip" href="#main">{t.skip}</a>
      <PageHeader />
      <main id="main" class="welcome">
        <h1>{t.join.title}</h1>
        <p class="lead">{greeting === 'new' ? t.join.lead : t.join[greeting]}</p>
        <form class="card stack" noValidate onSubmit={(event) => void join(event)}>
          <div>
            <label class="question" for="code">{t.join.code}</label>
            <input id="code" ref={codeField} class="field code" type="text" inputMode="numeric" autocomplete="off"
              spellcheck={false} maxLength={24} value={code} onInput={(event) => setCode(event.currentTarget.value)}
              aria-invalid={codeTrouble} aria-describedby={codeTrouble ? 'trouble' : undefined} />
            {codeTrouble && <p id="trouble" class="wrong">{words}</p>}
          </div>
          <fieldset aria-describedby={trouble?.kind === 'chooseWhere' ? 'trouble' : undefined}>
            <legend class="question">{t.join.where}</legend>
            {(['Room', 'Remote'] as const).map((one, index) => (
              <label key={one} class={one === where ? 'choice on' : 'choice'}>
                <input type="radio" name="where" ref={index === 0 ? firstWhere : null} checked={where === one}
                  onChange={() => setWhere(one)} />
                <span>{one === 'Room' ? t.join.room : t.join.remote}</span>
              </label>
            ))}
            {trouble?.kind === 'chooseWhere' && <p id="trouble" class="wrong">{words}</p>}
          </fieldset>
          <button class="button primary wide" type="submit" aria-disabled={joining}>
            {joining ? t.join.joining : t.join.submit}
          </button>
        </form>
        <p class="soft">{t.join.privacy}</p>
      </main>
    </div>
  );
}
