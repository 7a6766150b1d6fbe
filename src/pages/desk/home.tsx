import { useCallback, useEffect, useState } from 'preact/hooks';
import { get, post } from '../shared/http';
import { LanguageSwitch } from '../shared/languageSwitch';
import { endpoints, type ListedDialogue, type SignedIn } from '../shared/protocol.http';
import { toSignIn } from './addresses';
import { DialogueList } from './dialogueList';
import { Moderators } from './moderators';
import { NewDialogue } from './newDialogue';
import { useDeskTexts } from './text';
import { isSignedOut, troubleText } from './trouble';

/** The moderator's start: the dialogues there are, a new one, and for an administrator who may sign in. */
export function Home() {
  const t = useDeskTexts();
  const [me, setMe] = useState<SignedIn>();
  const [dialogues, setDialogues] = useState<readonly ListedDialogue[]>();
  const [wrong, setWrong] = useState<unknown>();

  const load = useCallback(async () => {
    setWrong(undefined);
    try {
      const [signedIn, found] = await Promise.all([
        get<SignedIn>(endpoints.me), get<readonly ListedDialogue[]>(endpoints.dialogues)]);
      setMe(signedIn);
      setDialogues(found);
    } catch (error) {
      if (isSignedOut(error)) location.replace(toSignIn('/desk'));
      else setWrong(error);
    }
  }, []);
  useEffect(() => { void load(); }, []);
  useEffect(() => { document.title = `${t.home.title} – ${t.product}`; }, [t]);

  const signOut = async () => {
    await post(endpoints.signOut).catch(() => undefined);
    location.replace('/sign-in');
  };
  return (
    <>
      <a class="skip" href="#content">{t.skip}</a>
      <header class="head home-head">
        <p class="product">{t.product}</p>
        <div class="tools">
          {me && <span class="soft">{t.signIn.signedInAs(me.name)}</span>}
          <LanguageSwitch label={t.language} />
          {me && <button type="button" class="button small" onClick={() => void signOut()}>{t.signIn.signOut}</button>}
        </div>
      </header>
      <main class="home" id="content" tabIndex={-1}>
        <section class="wide" aria-labelledby="home-title">
          <h1 id="home-title">{t.home.title}</h1>
          {wrong !== undefined && (
            <div class="card" role="alert">
              <p class="wrong">{troubleText(wrong, t)}</p>
              <button type="button" class="button" onClick={() => void load()}>{t.trouble.retry}</button>
            </div>
          )}
          {dialogues === undefined ? wrong === undefined && <p class="soft">{t.home.loading}</p> : <DialogueList dialogues={dialogues} />}
        </section>
        {me && <NewDialogue />}
        {me?.role === 'Administrator' && <Moderators me={me} />}
      </main>
    </>
  );
}
