import { momentOf } from "#app/platform/forms/moment.ts";
import type { z } from "#app/platform/forms/zod.ts";
import type { pollFormSchema } from "../forum.schemas.ts";
import { type NewPoll, readPollOptions } from "../rules/poll.ts";

/** The poll of a submitted form; its end was typed in the zone of whoever asks. */
export function readPoll(fields: z.output<typeof pollFormSchema>, timeZone: string): NewPoll {
  const { pollOptions = "", pollMaxChoices, pollVotes, pollResults, pollClosesAt } = fields;
  return {
    options: readPollOptions(pollOptions),
    maxChoices: pollMaxChoices,
    results: pollResults,
    isAnonymous: pollVotes === "anonymous",
    closesAt: pollClosesAt ? momentOf(pollClosesAt, timeZone) : null,
  };
}

/** The field that a refusal of a poll belongs to. */
export function fieldOfPoll(code: string): "pollClosesAt" | "pollOptions" | null {
  if (code === "poll-closes-too-early") return "pollClosesAt";
  return code.startsWith("poll-") ? "pollOptions" : null;
}
