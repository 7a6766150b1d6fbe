import { Localized } from '../shared/localized';
import type { Choice, Poll } from '../shared/protocol';
import { usePhoneTexts } from './texts';

const YES_NO_ABSTAIN = [0, 1, 2];

/** The numbers of a poll's options, in their order. */
export const optionNumbers = (poll: Poll): readonly number[] =>
  poll.kind === 'YesNoAbstain' ? YES_NO_ABSTAIN : poll.options.map((_, index) => index);

/** What an option says. */
export function OptionText({ poll, option }: { poll: Poll; option: number }) {
  const t = usePhoneTexts();
  if (poll.kind === 'YesNoAbstain') return <span>{t.poll.yesNoAbstain[option]}</span>;
  return <Localized of={poll.options[option] ?? {}} />;
}

/** What was chosen, in the order of the options. */
export function ChosenOptions({ poll, choice }: { poll: Poll; choice: Choice }) {
  return (
    <ul class="chosen">
      {[...choice].sort((one, other) => one - other).map((option) => (
        <li key={option}><OptionText poll={poll} option={option} /></li>
      ))}
    </ul>
  );
}
