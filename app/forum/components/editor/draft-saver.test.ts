import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDraftSaver, type DraftAnswer, type DraftState } from "./draft-saver.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function scene(answers: (DraftAnswer | Promise<DraftAnswer>)[]) {
  let text = "";
  const states: DraftState["kind"][] = [];
  const sent: { text: unknown; sequence: number }[] = [];
  const saver = createDraftSaver({
    read: () => ({ document: text, fields: {} }),
    send: async ({ document, sequence }) => {
      sent.push({ text: document, sequence });
      return answers.shift() ?? { kind: "unreachable" };
    },
    tell: ({ kind }) => states.push(kind),
    sequence: 0,
  });
  const type = (next: string) => {
    text = next;
    saver.changed();
  };
  return { saver, type, states, sent };
}

const saved = (sequence: number): DraftAnswer => ({
  kind: "saved",
  sequence,
  savedAt: "2026-03-01T10:00:00Z",
});

test("saves a moment after the last change and says so only then", async () => {
  const { type, states, sent } = scene([saved(1)]);
  type("H");
  await vi.advanceTimersByTimeAsync(1_000);
  type("Hallo");
  await vi.advanceTimersByTimeAsync(1_400);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(sent).toEqual([{ text: "Hallo", sequence: 0 }]);
  expect(states).toEqual(["unsaved", "unsaved", "saved"]);
});

test("saves whoever types without a pause every ten seconds", async () => {
  const { type, sent } = scene([saved(1), saved(2)]);
  for (let second = 0; second < 12; second++) {
    type("x".repeat(second + 1));
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(sent).toHaveLength(1);
});

test("does not claim that what was typed during a save is saved", async () => {
  let answer: (answer: DraftAnswer) => void = () => undefined;
  const { type, states, sent } = scene([new Promise((resolve) => (answer = resolve)), saved(2)]);
  type("Hallo");
  await vi.advanceTimersByTimeAsync(1_600);
  type("Hallo Welt");
  answer(saved(1));
  await vi.advanceTimersByTimeAsync(1);
  expect(states.at(-1)).toBe("unsaved");
  await vi.advanceTimersByTimeAsync(1_600);
  expect(sent.at(-1)).toEqual({ text: "Hallo Welt", sequence: 1 });
  expect(states.at(-1)).toBe("saved");
});

test("tries again when the server cannot be reached, and says that it is not saved", async () => {
  const { type, states, sent } = scene([{ kind: "unreachable" }, saved(1)]);
  type("Hallo");
  await vi.advanceTimersByTimeAsync(1_600);
  expect(states.at(-1)).toBe("unreachable");
  await vi.advanceTimersByTimeAsync(2_100);
  expect(sent).toHaveLength(2);
  expect(states.at(-1)).toBe("saved");
});

test("stops at a conflict until it is said which text counts", async () => {
  const { saver, type, states, sent } = scene([{ kind: "stale", current: null }, saved(8)]);
  type("meins");
  await vi.advanceTimersByTimeAsync(1_600);
  expect(states.at(-1)).toBe("conflict");
  type("meins, länger");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  saver.resume({ sequence: 7 });
  await vi.advanceTimersByTimeAsync(1);
  expect(sent.at(-1)).toEqual({ text: "meins, länger", sequence: 7 });
  expect(states.at(-1)).toBe("saved");
});

test("saves nothing while the form is being sent", async () => {
  const { saver, type, sent } = scene([saved(1)]);
  type("Hallo");
  saver.hold();
  await vi.advanceTimersByTimeAsync(60_000);
  await saver.leave();
  expect(sent).toEqual([]);
});
