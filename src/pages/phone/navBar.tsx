import { usePhone } from './context';
import { usePhoneTexts } from './texts';
import { viewNames, type ViewName } from './viewName';

interface NavBarProps {
  readonly current: ViewName;
  onChoose(name: ViewName): void;
}

/** The parts of the page. It tells how many polls wait for one's vote, so that none is missed elsewhere. */
export function NavBar({ current, onChoose }: NavBarProps) {
  const t = usePhoneTexts();
  const { view, state } = usePhone();
  const toAnswer = view.header.state !== 'Open' ? 0
    : view.polls.filter(({ pollId, state: poll }) => poll === 'Open' && !state.receipts.has(pollId)
      && !state.outbox.some(({ pending }) => pending.kind === 'ballot' && pending.call.pollId === pollId)).length;
  return (
    <nav class="nav-bar" aria-label={t.nav.label}>
      {viewNames.map((name) => (
        <a key={name} href={`#${name}`} aria-current={name === current ? 'page' : undefined} onClick={(event) => {
          event.preventDefault();
          onChoose(name);
        }}>
          <span>{t.nav[name]}</span>
          {name === 'now' && toAnswer > 0 && (
            <span class="badge">
              <span aria-hidden="true">{toAnswer}</span><span class="unseen">, {t.nav.toAnswer(toAnswer)}</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}
