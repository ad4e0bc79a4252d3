import type { NewPoll } from "./poll.ts";

/** What a scheduled topic is opened with beside its text, as it is stored. */
export interface ScheduledExtras {
  poll?: Omit<NewPoll, "closesAt"> & { closesAt: string | null };
  tagIds?: readonly string[];
}

export function extrasOf(
  poll: NewPoll | null,
  tagIds: readonly string[] | undefined,
): ScheduledExtras {
  return {
    ...(poll && { poll: { ...poll, closesAt: poll.closesAt?.toString() ?? null } }),
    ...(tagIds?.length && { tagIds }),
  };
}

export function pollOf({ poll }: ScheduledExtras): NewPoll | null {
  if (!poll) return null;
  return { ...poll, closesAt: poll.closesAt ? Temporal.Instant.from(poll.closesAt) : null };
}
