import { useState } from 'preact/hooks';
import { post } from '../shared/http';
import type { Role } from '../shared/protocol';
import { endpoints, type ModeratorKey } from '../shared/protocol.http';
import { BusyButton } from './busyButton';
import { useDeskTexts } from './text';
import { troubleText } from './trouble';

/** Adds somebody who may sign in. */
export function NewModeratorForm({ onGiven }: { onGiven: (key: ModeratorKey) => void }) {
  const t = useDeskTexts();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('Moderator');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string>();

  const add = async () => {
    if (busy) return;
    if (name.trim() === '') return setWrong(t.moderators.nameEmpty);
    setBusy(true);
    setWrong(undefined);
    try {
      onGiven(await post<ModeratorKey>(endpoints.moderators, { name: name.trim(), role }));
      setName('');
    } catch (error) {
      setWrong(troubleText(error, t));
    }
    setBusy(false);
  };
  return (
    <form class="card" onSubmit={event => { event.preventDefault(); void add(); }}>
      <h3>{t.moderators.addTitle}</h3>
      <label for="name">{t.moderators.name}</label>
      <input
        id="name" class="field" type="text" maxLength={100} autocomplete="off" value={name}
        aria-describedby="name-wrong" aria-invalid={wrong !== undefined} onInput={event => setName(event.currentTarget.value)}
      />
      <p class="wrong" id="name-wrong" role="alert">{wrong}</p>
      <fieldset class="choices">
        <legend>{t.moderators.role}</legend>
        {(['Moderator', 'Administrator'] as const).map(one => (
          <label key={one} class="choice">
            <input type="radio" name="role" checked={role === one} onChange={() => setRole(one)} />
            {t.moderators.roles[one]}
          </label>
        ))}
      </fieldset>
      <BusyButton busy={busy} onClick={() => void add()}>{t.moderators.add}</BusyButton>
    </form>
  );
}
