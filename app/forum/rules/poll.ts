import { DomainError } from "#app/platform/errors.ts";
import { cleanLabel } from "./document/clean-text.ts";

export const maxPollOptions = 20;
const maxOptionLength = 120;

export const pollResults = ["live", "after-vote", "after-end"] as const;
/** When results are shown: always, to those who have voted, or to nobody before the end. */
export type PollResults = (typeof pollResults)[number];

/** A poll as it is asked, with its topic. */
export interface NewPoll {
  options: string[];
  /** 1: a single choice. */
  maxChoices: number;
  results: PollResults;
  isAnonymous: boolean;
  closesAt: Temporal.Instant | null;
}

/** The options of a form, one a line: each once, without anything invisible. Throws the refusal. */
export function readPollOptions(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => cleanLabel(line, maxOptionLength + 1));
  const options = [...new Set(lines.filter(Boolean))];
  if (options.length < 2) throw new DomainError("poll-too-few-options", { minimum: 2 }, 422);
  if (options.length > maxPollOptions)
    throw new DomainError("poll-too-many-options", { maximum: maxPollOptions }, 422);
  if (options.some((option) => option.length > maxOptionLength))
    throw new DomainError("poll-option-too-long", { maximum: maxOptionLength }, 422);
  return options;
}

/** Refuses a poll that could not be answered. `poll-closes-too-early`. */
export function checkPoll(poll: NewPoll, now: Temporal.Instant): NewPoll {
  if (poll.closesAt && Temporal.Instant.compare(poll.closesAt, now) <= 0)
    throw new DomainError("poll-closes-too-early", {}, 422);
  const maxChoices = Math.min(Math.max(1, poll.maxChoices), poll.options.length);
  return { ...poll, maxChoices };
}

/** Whether votes are still taken. */
export function isPollOpen(
  poll: { endedAt: string | null; closesAt: string | null },
  now: Temporal.Instant,
): boolean {
  if (poll.endedAt) return false;
  return !poll.closesAt || Temporal.Instant.compare(Temporal.Instant.from(poll.closesAt), now) > 0;
}

/** Whether somebody may see how the votes stand. Nobody is asked who: it holds for staff as well. */
export function showsResults(
  results: PollResults,
  { isOpen, hasVoted }: { isOpen: boolean; hasVoted: boolean },
): boolean {
  return !isOpen || results === "live" || (results === "after-vote" && hasVoted);
}
