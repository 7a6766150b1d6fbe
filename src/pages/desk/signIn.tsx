import { useEffect, useState } from 'preact/hooks';
import { Problem, post } from '../shared/http';
import { LanguageSwitch } from '../shared/languageSwitch';
import { endpoints, type SignedIn, type SignInRequest } from '../shared/protocol.http';
import { afterSignIn, codeIn } from './addresses';
import { BusyButton } from './busyButton';
import { useDeskTexts } from './text';
import { troubleText } from './trouble';

/** Signs in by a one-time link or by a key. */
export function SignIn() {
  const t = useDeskTexts();
  const [code] = useState(takeCode);
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(code !== undefined);
  const [wrong, setWrong] = useState<string>();

  const enter = async (request: SignInRequest) => {
    setBusy(true);
    setWrong(undefined);
    try {
      await post<SignedIn>(endpoints.signIn, request);
      location.replace(afterSignIn(location.search));
    } catch (error) {
      const refused = error instanceof Problem && [400, 401, 403, 404].includes(error.status);
      setWrong(!refused ? troubleText(error, t) : 'code' in request ? t.signIn.wrongCode : t.signIn.wrongKey);
      setBusy(false);
    }
  };
  useEffect(() => { document.title = `${t.signIn.title} – ${t.product}`; }, [t]);
  useEffect(() => { if (code !== undefined) void enter({ code }); }, []);

  const submit = () => {
    if (busy) return;
    if (key.trim() === '') setWrong(t.signIn.emptyKey);
    else void enter({ key: key.trim() });
  };
  return (
    <main class="plain sign-in">
      <div class="row between">
        <p class="product">{t.product}</p>
        <LanguageSwitch label={t.language} />
      </div>
      <h1>{t.signIn.title}</h1>
      <p class="soft">{busy && code !== undefined ? t.signIn.opening : t.signIn.lead}</p>
      <form class="card" onSubmit={event => { event.preventDefault(); submit(); }}>
        <label for="key">{t.signIn.key}</label>
        <input
          id="key"
          class="field"
          type="password"
          autocomplete="current-password"
          spellcheck={false}
          aria-describedby="key-hint key-wrong"
          aria-invalid={wrong !== undefined}
          value={key}
          onInput={event => setKey(event.currentTarget.value)}
        />
        <p class="soft" id="key-hint">{t.signIn.keyHint}</p>
        <p class="wrong" id="key-wrong" role="alert">{wrong}</p>
        <BusyButton look="primary" busy={busy} onClick={submit}>{t.signIn.submit}</BusyButton>
      </form>
    </main>
  );
}

// The code is good for one use only; it must not stay in the address, the history or a screenshot.
function takeCode(): string | undefined {
  const code = codeIn(location.hash);
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  return code;
}
