import fc from "fast-check";
import { expect, test } from "vitest";
import { type GuardDecision, isBetter, tryGuard } from "./guard-trial.ts";
import { judgeText, trainTextModel, wordBuckets, wordsIn } from "./text-classifier.ts";

const spamWords = ["gewinn", "rendite", "krypto", "gratis", "klick", "bonus", "casino", "verdiene"];
const hamWords = ["mahlgrad", "espresso", "filter", "bohne", "tasse", "wasser", "röstung", "mühle"];

function sentence(words: readonly string[], at: number): string {
  return [0, 3, 5].map((step) => words[(at * 7 + step * 3) % words.length]).join(` nummer${at} `);
}

/** A day after the other, every third one spam; the rules find it when they are told to. */
function decisionsOf(count: number, foundByRules: (isSpam: boolean, at: number) => boolean) {
  return Array.from({ length: count }, (_, at): GuardDecision => {
    const isSpam = at % 3 === 0;
    return {
      text: sentence(isSpam ? spamWords : hamWords, at),
      isSpam,
      foundByRules: foundByRules(isSpam, at),
      decidedAt: Temporal.Instant.from("2026-01-01T00:00:00Z").add({ hours: at }).toString(),
    };
  });
}

test("words are learned in small letters, without accents, each once", () => {
  expect(wordsIn("Röstung, RÖSTUNG und Crème — 20 % Bonus!")).toEqual([
    "rostung",
    "und",
    "creme",
    "20",
    "bonus",
  ]);
});

test("what it has learned it says of new texts, with the words that weighed most", () => {
  const model = trainTextModel(decisionsOf(120, () => false));
  const spam = judgeText(model, "Krypto Bonus heute: verdiene gratis!");
  expect(spam.probability).toBeGreaterThan(0.8);
  expect(spam.words).toEqual(expect.arrayContaining(["krypto", "bonus"]));
  const ham = judgeText(model, "Welcher Mahlgrad passt zur Röstung?");
  expect(ham.probability).toBeLessThan(0.3);
  expect(ham.words).not.toContain("mahlgrad");
  expect(model.weights).toHaveLength(wordBuckets);
});

test("it is switched on where it finds what the rules miss, with no more mistakes", () => {
  const trial = tryGuard(decisionsOf(240, (isSpam, at) => isSpam && at % 2 === 0));
  expect(trial).toMatchObject({ learnedFrom: 180, triedOn: 60, spamTriedOn: 20 });
  expect(trial.result).toMatchObject({
    learned: { precision: 1, recall: 1 },
    rules: { precision: 1, recall: 0.5 },
    beatsRules: true,
  });
});

test("it stays off where the rules are as good, and where there is too little to tell", () => {
  expect(tryGuard(decisionsOf(240, (isSpam) => isSpam)).result).toMatchObject({
    beatsRules: false,
  });
  expect(tryGuard(decisionsOf(120, () => false)).result).toBeNull();
  expect(tryGuard([])).toMatchObject({ splitAt: null, learnedFrom: 0, triedOn: 0, result: null });
});

test("it is never told what it is tried on, not even in other words of the same letters", () => {
  const decisions = decisionsOf(240, () => false);
  const last = decisions.at(-3)!;
  const copies = decisions.map((decision, at) =>
    at < 20
      ? { ...decision, text: `${last.text.toUpperCase()} !!!`, isSpam: last.isSpam }
      : decision,
  );
  expect(tryGuard(copies).learnedFrom).toBe(160);
  // Whatever was decided after the split, the model is the same.
  const lied = decisions.map((decision, at) =>
    at >= 180 ? { ...decision, isSpam: !decision.isSpam } : decision,
  );
  const [honest, turned] = [tryGuard(decisions), tryGuard(lied)];
  expect(turned.result?.model).toEqual(honest.result?.model);
  expect(turned.result?.beatsRules).toBe(false);
});

test("better is more found and not less right", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const figures = fc.record({ precision: share, recall: share });
  fc.assert(
    fc.property(figures, figures, (one, other) => {
      expect(isBetter(one, one)).toBe(false);
      expect(isBetter(one, other) && isBetter(other, one)).toBe(false);
      if (isBetter(one, other)) expect(one.precision).toBeGreaterThanOrEqual(other.precision);
    }),
  );
});
