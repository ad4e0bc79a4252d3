import type { Draft } from "#app/forum/rules/draft.ts";

/** What a form holds at a moment. */
export interface DraftContent {
  /** Unchecked ProseMirror JSON. */
  document: unknown;
  fields: Record<string, string>;
}

export type DraftAnswer =
  | { kind: "saved"; sequence: number; savedAt: string | null }
  | { kind: "stale"; current: Draft | null }
  | { kind: "refused"; code: string }
  | { kind: "signed-out" }
  | { kind: "unreachable" };

export type DraftState =
  | { kind: "nothing" }
  | { kind: "unsaved" }
  | { kind: "saved"; savedAt: string }
  | { kind: "conflict"; current: Draft | null }
  | { kind: "refused"; code: string }
  | { kind: "signed-out" }
  | { kind: "unreachable" };

export type SendDraft = (
  save: DraftContent & { sequence: number },
  options: { isLeaving: boolean },
) => Promise<DraftAnswer>;

interface Options {
  send: SendDraft;
  read: () => DraftContent;
  tell: (state: DraftState, sequence: number) => void;
  /** The save that the form begins with; 0 for none. */
  sequence: number;
  pauseMs?: number;
}

const longestWaitMs = 10_000;
const retryMs = [2_000, 5_000, 15_000, 30_000];

export type DraftSaver = ReturnType<typeof createDraftSaver>;

/**
 * Saves a form a moment after every change, one save after the other, and says what is true of it:
 * "saved" only when the server has said so and nothing was typed since.
 */
export function createDraftSaver(options: Options) {
  const { send, read, tell, pauseMs = 1_500 } = options;
  let sequence = options.sequence;
  let lastSaved = JSON.stringify(read());
  let isSending = false;
  let isHeld = false;
  let failures = 0;
  let dirtySince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isDirty = () => JSON.stringify(read()) !== lastSaved;
  const schedule = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), ms);
  };

  async function save(isLeaving = false): Promise<void> {
    clearTimeout(timer);
    if (isHeld || (isSending && !isLeaving) || !isDirty()) return;
    const content = read();
    const sent = JSON.stringify(content);
    isSending = true;
    dirtySince = null;
    const answer = await send({ ...content, sequence }, { isLeaving });
    isSending = false;
    take(answer, sent);
  }

  function take(answer: DraftAnswer, sent: string): void {
    if (answer.kind === "stale") {
      isHeld = true;
      tell({ kind: "conflict", current: answer.current }, sequence);
      return;
    }
    if (answer.kind !== "saved") {
      tell(answer, sequence);
      // What the server refuses stays refused until something is changed.
      if (answer.kind !== "refused") schedule(retryMs[Math.min(failures++, retryMs.length - 1)]!);
      return;
    }
    failures = 0;
    sequence = answer.sequence;
    lastSaved = sent;
    if (isDirty()) {
      tell({ kind: "unsaved" }, sequence);
      schedule(pauseMs);
      return;
    }
    const { savedAt } = answer;
    tell(savedAt ? { kind: "saved", savedAt } : { kind: "nothing" }, sequence);
  }

  return {
    /** Something may have changed. */
    changed(): void {
      if (isHeld || !isDirty()) return;
      tell({ kind: "unsaved" }, sequence);
      const now = performance.now();
      dirtySince ??= now;
      // Whoever types without a pause is saved all the same.
      schedule(Math.max(0, Math.min(pauseMs, dirtySince + longestWaitMs - now)));
    },
    /** Saves at once, when the page may be gone in a moment. */
    leave: (): Promise<void> => save(true),
    /** Tries again now, after a failure. */
    retry: (): Promise<void> => save(),
    /** Nothing is saved until `resume`: the form is being sent, or both texts are being looked at. */
    hold(): void {
      isHeld = true;
      clearTimeout(timer);
    },
    /** Goes on from a save that is known now; what the form holds by then counts as new. */
    resume(known: { sequence: number; isSame?: boolean }): void {
      isHeld = false;
      sequence = known.sequence;
      lastSaved = known.isSame ? JSON.stringify(read()) : "";
      tell({ kind: "nothing" }, sequence);
      if (isDirty()) void save();
    },
    /** Goes on where it was held. */
    release(): void {
      isHeld = false;
      if (isDirty()) schedule(pauseMs);
    },
    get sequence(): number {
      return sequence;
    },
    hasUnsaved: (): boolean => !isHeld && isDirty(),
    stop: (): void => clearTimeout(timer),
  };
}
