import { PlanExchange } from './planExchange';
import { Findings, ReviewSummary } from './reviewContent';
import { Served } from './served';
import { useDeskTexts } from './text';

/** Stands in the middle of the desk until the dialogue is opened: what a review of its plan found, and the way to mend it. */
export function ReviewPanel() {
  const t = useDeskTexts();
  return (
    <section class="panel review" aria-labelledby="review-title">
      <h2 id="review-title">{t.review.before}</h2>
      <ReviewSummary />
      <p class="soft">{t.review.lead}</p>
      <PlanExchange />
      <Findings />
      <Served />
    </section>
  );
}
