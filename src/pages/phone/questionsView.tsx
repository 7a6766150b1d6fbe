import { AskForm } from './askForm';
import { OthersList } from './othersList';
import { OwnList } from './ownList';

/** Asking, what one has asked, and what others ask. */
export function QuestionsView() {
  return (
    <div class="stack wide-gap">
      <AskForm />
      <OwnList />
      <OthersList />
    </div>
  );
}
