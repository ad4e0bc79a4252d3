import { essenceOf } from "./spam-signs.ts";
import { holdProbability, judgeText, type TextModel, trainTextModel } from "./text-classifier.ts";

/** What a person decided about a post, and whether the rules had found anything in it. */
export interface GuardDecision {
  text: string;
  isSpam: boolean;
  foundByRules: boolean;
  decidedAt: string;
}

/** Of what was held, how much was spam; of what was spam, how much was held. */
export interface GuardFigures {
  precision: number;
  recall: number;
}

export interface GuardTrial {
  splitAt: string | null;
  learnedFrom: number;
  triedOn: number;
  spamTriedOn: number;
  /** Null where there is too little to learn from or to be tried on. */
  result: {
    model: TextModel;
    learned: GuardFigures;
    rules: GuardFigures;
    beatsRules: boolean;
  } | null;
}

/** Fewer decisions say nothing. */
export const enough = { toLearn: 150, ofEachToTry: 15 } as const;
const triedShare = 0.25;

/**
 * Learns from the older decisions and tries itself on the newer ones, which it has never seen: what says the
 * same as one of those is not learned from either.
 */
export function tryGuard(decisions: readonly GuardDecision[]): GuardTrial {
  const byTime = [...decisions].sort((one, other) => one.decidedAt.localeCompare(other.decidedAt));
  const splitAt = byTime[Math.floor(byTime.length * (1 - triedShare))]?.decidedAt ?? null;
  const tried = byTime.filter(({ decidedAt }) => splitAt !== null && decidedAt >= splitAt);
  const seenLater = new Set(tried.map(({ text }) => essenceOf(text)));
  const learnedFrom = byTime.filter(
    ({ decidedAt, text }) =>
      splitAt !== null && decidedAt < splitAt && !seenLater.has(essenceOf(text)),
  );
  const spamTriedOn = tried.filter(({ isSpam }) => isSpam).length;
  const sizes = { splitAt, learnedFrom: learnedFrom.length, triedOn: tried.length, spamTriedOn };
  const spamLearned = learnedFrom.filter(({ isSpam }) => isSpam).length;
  const isEnough =
    learnedFrom.length >= enough.toLearn &&
    Math.min(spamLearned, learnedFrom.length - spamLearned) > 0 &&
    Math.min(spamTriedOn, tried.length - spamTriedOn) >= enough.ofEachToTry;
  if (!isEnough) return { ...sizes, result: null };
  const model = trainTextModel(learnedFrom);
  const learned = figuresOf(
    tried,
    ({ text }) => judgeText(model, text).probability >= holdProbability,
  );
  const rules = figuresOf(tried, ({ foundByRules }) => foundByRules);
  return { ...sizes, result: { model, learned, rules, beatsRules: isBetter(learned, rules) } };
}

/** Holds no more by mistake than the rules do, and finds more, all in all. */
export function isBetter(learned: GuardFigures, rules: GuardFigures): boolean {
  return learned.precision >= rules.precision && balanceOf(learned) > balanceOf(rules);
}

function balanceOf({ precision, recall }: GuardFigures): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function figuresOf(
  tried: readonly GuardDecision[],
  isHeld: (decision: GuardDecision) => boolean,
): GuardFigures {
  const held = tried.filter(isHeld);
  const hits = held.filter(({ isSpam }) => isSpam).length;
  const spam = tried.filter(({ isSpam }) => isSpam).length;
  return {
    precision: held.length === 0 ? 0 : hits / held.length,
    recall: spam === 0 ? 0 : hits / spam,
  };
}
