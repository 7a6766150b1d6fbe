import { fit } from './fit';

/** The type sizes of a contribution and of its answer, in units. */
export interface ContributionFit {
  readonly text: number;
  readonly answer: number;
}

const width = 92;

/** As large as fits: alone over the whole picture, with an answer each in its part by how long they are. */
export function fitContribution(text: string, answer: string | undefined): ContributionFit {
  if (!answer) return { text: fit(text, { width, height: 38, largest: 7, smallest: 1.2 }), answer: 0 };
  const height = 33;
  // Long texts need more room, but short ones must not be crowded into a corner.
  const share = Math.min(0.7, Math.max(0.3, text.length / (text.length + answer.length)));
  const answerWidth = width - 4;
  const question = fit(text, { width, height: height * share, largest: 5, smallest: 1.2 });
  return {
    text: question,
    answer: fit(answer, { width: answerWidth, height: height * (1 - share), largest: Math.min(4.2, question), smallest: 1.1 }),
  };
}
