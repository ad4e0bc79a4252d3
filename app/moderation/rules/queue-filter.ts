import { itemKinds } from "./decisions.ts";
import { flagReasons } from "./flag-reasons.ts";

const choices = {
  list: ["open", "decided"],
  kind: itemKinds,
  reason: flagReasons,
  /** Whose hands it is in: mine, nobody else's; or where a second opinion is asked for. */
  holder: ["free", "mine", "opinion"],
  sort: ["weight", "age"],
} as const;

type Choices = typeof choices;

/** What of the queue is shown, and in which order. */
export interface QueueFilter {
  list: Choices["list"][number];
  kind: Choices["kind"][number] | null;
  reason: Choices["reason"][number] | null;
  holder: Choices["holder"][number] | null;
  sort: Choices["sort"][number];
}

/** The filter as it stands in an address: only what differs from the whole open queue. */
export type QueueQuery = { [Name in keyof QueueFilter]?: string | undefined };

export function readQueueFilter(query: URLSearchParams): QueueFilter {
  const chosen = <Name extends keyof Choices>(name: Name) =>
    (choices[name] as readonly string[]).find((value) => value === query.get(name)) ?? null;
  return {
    list: chosen("list") ?? "open",
    kind: chosen("kind"),
    reason: chosen("reason"),
    holder: chosen("holder"),
    sort: chosen("sort") ?? "weight",
  } as QueueFilter;
}

export function writeQueueFilter({ list, kind, reason, holder, sort }: QueueFilter): QueueQuery {
  return {
    ...(list === "decided" && { list }),
    ...(kind && { kind }),
    ...(reason && { reason }),
    ...(holder && { holder }),
    ...(sort === "age" && { sort }),
  };
}

/** Whether more is asked for than one of the two lists. */
export function isNarrowed({ kind, reason, holder, sort }: QueueFilter): boolean {
  return kind !== null || reason !== null || holder !== null || sort !== "weight";
}

export const queueChoices = choices;
