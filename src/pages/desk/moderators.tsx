import { useEffect, useState } from 'preact/hooks';
import { get, request } from '../shared/http';
import { endpoints, type ModeratorKey, type SignedIn } from '../shared/protocol.http';
import { Confirm } from './confirm';
import { KeyCard } from './keyCard';
import { NewModeratorForm } from './newModeratorForm';
import { useDeskTexts } from './text';
import { troubleText } from './trouble';

/** Who may sign in: an administrator gives keys and takes them back. */
export function Moderators({ me }: { me: SignedIn }) {
  const t = useDeskTexts();
  const [list, setList] = useState<readonly SignedIn[]>([]);
  const [given, setGiven] = useState<ModeratorKey>();
  const [asked, setAsked] = useState<SignedIn>();
  const [wrong, setWrong] = useState<unknown>();

  const load = () => get<readonly SignedIn[]>(endpoints.moderators).then(setList, setWrong);
  useEffect(() => void load(), []);

  const revoke = async ({ moderatorId }: SignedIn) => {
    setWrong(undefined);
    await request('DELETE', endpoints.moderator(moderatorId)).catch(setWrong);
    await load();
  };
  return (
    <section aria-labelledby="moderators-title">
      <h2 id="moderators-title">{t.moderators.title}</h2>
      <p class="soft">{t.moderators.lead}</p>
      {wrong !== undefined && <p class="wrong" role="alert">{troubleText(wrong, t)}</p>}
      <ul class="people" role="list">
        {list.map(one => (
          <li key={one.moderatorId}>
            <span>
              <bdi>{one.name}</bdi>{one.moderatorId === me.moderatorId && ` (${t.moderators.you})`}{' '}
              <span class="soft">{t.moderators.roles[one.role]}</span>
            </span>
            {one.moderatorId !== me.moderatorId && (
              <button type="button" class="button quiet small" aria-label={t.moderators.revokeNamed(one.name)} onClick={() => setAsked(one)}>
                {t.moderators.revoke}
              </button>
            )}
          </li>
        ))}
      </ul>
      {given && <KeyCard given={given} />}
      <NewModeratorForm onGiven={key => { setGiven(key); void load(); }} />
      {asked && (
        <Confirm
          title={t.moderators.revokeAsk(asked.name)}
          lead={t.moderators.revokeLead}
          action={t.moderators.revoke}
          onConfirm={() => void revoke(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
