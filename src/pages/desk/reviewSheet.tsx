import { Findings, ReviewSummary } from './reviewContent';
import { Served } from './served';
import { Sheet } from './sheet';
import { TakePlan } from './takePlan';
import { useDeskTexts } from './text';

/** The review of a dialogue that is open or over: to be read, and learned from. */
export function ReviewSheet({ onClose }: { onClose: () => void }) {
  const t = useDeskTexts();
  return (
    <Sheet title={t.review.title} onClose={onClose} wide>
      {/* The focus begins at the top: a review can be longer than the screen. */}
      <div class="review" tabIndex={-1} autofocus>
        <ReviewSummary />
        <p class="soft">{t.review.leadOpened}</p>
        <Findings />
        <Served />
      </div>
      <div class="row end">
        <TakePlan />
        <button type="button" class="button primary small" onClick={onClose}>{t.close}</button>
      </div>
    </Sheet>
  );
}
