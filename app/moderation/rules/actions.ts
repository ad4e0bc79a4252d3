import type { Capability } from "#app/accounts/rules/capabilities.ts";

/** What a measure is taken against. */
export type ObjectKind = "post" | "topic" | "member";

/** How long it can last: it has no end, may have one, or must have one. */
export type Duration = "none" | "optional" | "required";

interface ActionFacts {
  appliesTo: ObjectKind;
  duration: Duration;
  capability: Capability;
  /** The key that does it, the same in every language. */
  key: string;
}

/** Every action of moderation, the mildest first; what each does is in `commands/actions/`. */
export const actions = {
  edit: { appliesTo: "post", duration: "none", capability: "posts.moderate", key: "e" },
  move: { appliesTo: "topic", duration: "none", capability: "posts.moderate", key: "m" },
  lock: { appliesTo: "topic", duration: "optional", capability: "posts.moderate", key: "l" },
  hide: { appliesTo: "post", duration: "optional", capability: "posts.moderate", key: "h" },
  delete: { appliesTo: "post", duration: "none", capability: "posts.moderate", key: "d" },
  warn: { appliesTo: "member", duration: "none", capability: "members.restrict", key: "w" },
  silence: { appliesTo: "member", duration: "required", capability: "members.restrict", key: "s" },
  suspend: { appliesTo: "member", duration: "required", capability: "members.restrict", key: "p" },
  ban: { appliesTo: "member", duration: "none", capability: "members.ban", key: "x" },
} as const satisfies Record<string, ActionFacts>;

export type ActionName = keyof typeof actions;

/** What can be done about a post by itself. */
export const postActions = ["hide", "delete", "edit"] as const;

/** What can be done about somebody, whatever they have written. */
export const memberActions = ["warn", "silence", "suspend", "ban"] as const;

/** Days a measure can last; what is longer is without end. */
export const measureDays = [1, 3, 7, 14, 30, 90, 365] as const;

/** When a measure of so many days ends; null where it has no end. */
export function endOfMeasure(
  action: ActionName,
  { days, now }: { days: number | undefined; now: Temporal.Instant },
): Temporal.Instant | null {
  const { duration } = actions[action];
  if (duration === "none" || days === undefined) return null;
  return now.add({ hours: 24 * days });
}
