import type { NewPoll } from "./poll.ts";

/** What a scheduled topic is opened with beside its text, as it is stored. */
export interface ScheduledExtras {
  poll?: Omit<NewPoll, "closesAt"> & { closesAt: string | null };
}

export function extrasOf(poll: NewPoll | null): ScheduledExtras {
  return poll ? { poll: { ...poll, closesAt: poll.closesAt?.toString() ?? null } } : {};
}

export function pollOf({ poll }: ScheduledExtras): NewPoll | null {
  if (!poll) return null;
  return { ...poll, closesAt: poll.closesAt ? Temporal.Instant.from(poll.closesAt) : null };
}
