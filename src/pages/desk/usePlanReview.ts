import { useEffect, useRef, useState } from 'preact/hooks';
import { get } from '../shared/http';
import { endpoints, type Commitment, type DialoguePlan, type Finding } from '../shared/protocol';
import type { DialogueView } from '../shared/state';

/** A plan as it stands, what a review finds in it, and the commitments it names. */
export interface PlanReading {
  readonly plan: DialoguePlan;
  readonly findings: readonly Finding[];
  readonly commitments: readonly Commitment[];
}

export interface PlanReview {
  /** The latest that came; undefined before the first. */
  readonly reading: PlanReading | undefined;
  readonly wrong: unknown;
  readonly read: () => Promise<void>;
}

/** Has the plan reviewed as long as that is wanted, and anew whenever the plan or a poll changes. */
export function usePlanReview(dialogueId: string, view: DialogueView | undefined, wanted: boolean): PlanReview {
  const [reading, setReading] = useState<PlanReading>();
  const [wrong, setWrong] = useState<unknown>();
  const latest = useRef(0);
  const polls = useSame(view?.polls ?? []);

  const read = async (): Promise<void> => {
    const turn = ++latest.current;
    try {
      const [plan, findings, commitments] = await Promise.all([
        get<DialoguePlan>(endpoints.plan(dialogueId)),
        get<readonly Finding[]>(endpoints.review(dialogueId)),
        get<readonly Commitment[]>(endpoints.served(dialogueId)),
      ]);
      if (turn !== latest.current) return;
      setReading({ plan, findings, commitments });
      setWrong(undefined);
    } catch (error) {
      if (turn === latest.current) setWrong(error);
    }
  };
  useEffect(() => { if (wanted) void read(); }, [dialogueId, wanted, view?.header, polls]);
  return { reading, wrong, read };
}

/** The same list for as long as the same things stand in it. */
function useSame<T>(list: readonly T[]): readonly T[] {
  const kept = useRef(list);
  if (list.length !== kept.current.length || list.some((one, index) => one !== kept.current[index])) kept.current = list;
  return kept.current;
}
