import type { Channel } from "../listen.server.ts";

/** Somebody who wants to know when one of the subjects has changed. */
export interface Listener {
  subjects: readonly string[];
  /** Something of it may have changed: look again. */
  hear(): void;
  /** Whoever listens may do so no longer. */
  end(): void;
}

const listenersOf = new Map<string, Set<Listener>>();
/** What was found for all who listen, until one of its subjects changes. */
const found = new Map<string, { subjects: readonly string[]; finding: Promise<unknown> }>();
let isListening = false;

/**
 * Hears what the database tells (triggers, at commit): the name of a subject that has changed, or
 * "end" and the name of a subject nobody may listen for any longer. A subject nobody listens for
 * costs nothing.
 */
export const liveChanges: Channel = {
  name: "live",
  hear(payload) {
    if (payload.startsWith("end ")) {
      for (const listener of listenersTo(payload.slice("end ".length))) listener.end();
      return;
    }
    if (!listenersOf.has(payload)) return;
    forget(payload);
    for (const listener of listenersTo(payload)) listener.hear();
  },
  setListening(listening) {
    isListening = listening;
    found.clear();
    // What was told while the connection was lost is looked for now.
    if (listening) for (const listener of everyListener()) listener.hear();
  },
};

/** Returns what ends the listening. */
export function listenFor(listener: Listener): () => void {
  for (const subject of listener.subjects)
    listenersOf.set(subject, (listenersOf.get(subject) ?? new Set()).add(listener));
  return () => {
    for (const subject of listener.subjects) {
      const listeners = listenersOf.get(subject);
      listeners?.delete(listener);
      if (listeners?.size !== 0) continue;
      listenersOf.delete(subject);
      forget(subject);
    }
  };
}

/**
 * Finds something once for all who listen, and again when one of the subjects has changed. Whoever
 * asks listens for all of them already.
 */
export function findOnce<T>(
  key: string,
  { subjects, find }: { subjects: readonly string[]; find: () => Promise<T> },
): Promise<T> {
  const known = found.get(key);
  if (known) return known.finding as Promise<T>;
  const finding = find();
  const isHeard = isListening && subjects.every((subject) => listenersOf.has(subject));
  if (isHeard) {
    found.set(key, { subjects, finding });
    finding.catch(() => found.delete(key));
  }
  return finding;
}

function forget(subject: string): void {
  for (const [key, { subjects }] of found) if (subjects.includes(subject)) found.delete(key);
}

function listenersTo(subject: string): Listener[] {
  return [...(listenersOf.get(subject) ?? [])];
}

function everyListener(): Set<Listener> {
  return new Set([...listenersOf.values()].flatMap((listeners) => [...listeners]));
}
