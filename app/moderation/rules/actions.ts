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
  /** Of what the content is that it takes away from a profile. */
  content?: "text" | "image";
}

/** Every action of moderation, the mildest first; what each does is in `commands/actions/`. */
export const actions = {
  edit: { appliesTo: "post", duration: "none", capability: "posts.moderate", key: "e" },
  move: { appliesTo: "topic", duration: "none", capability: "posts.moderate", key: "m" },
  lock: { appliesTo: "topic", duration: "optional", capability: "posts.moderate", key: "l" },
  hide: { appliesTo: "post", duration: "optional", capability: "posts.moderate", key: "h" },
  delete: { appliesTo: "post", duration: "none", capability: "posts.moderate", key: "d" },
  "clear-text": {
    appliesTo: "member",
    duration: "none",
    capability: "posts.moderate",
    key: "t",
    content: "text",
  },
  "remove-picture": {
    appliesTo: "member",
    duration: "none",
    capability: "posts.moderate",
    key: "i",
    content: "image",
  },
  "reset-name": {
    appliesTo: "member",
    duration: "none",
    capability: "posts.moderate",
    key: "n",
    content: "text",
  },
  warn: { appliesTo: "member", duration: "none", capability: "members.restrict", key: "w" },
  "stop-reports": {
    appliesTo: "member",
    duration: "required",
    capability: "members.restrict",
    key: "f",
  },
  silence: { appliesTo: "member", duration: "required", capability: "members.restrict", key: "s" },
  suspend: { appliesTo: "member", duration: "required", capability: "members.restrict", key: "p" },
  ban: { appliesTo: "member", duration: "none", capability: "members.ban", key: "x" },
} as const satisfies Record<string, ActionFacts>;

export type ActionName = keyof typeof actions;

/** An action as texts that choose by it call it: their words know no hyphens. */
export function textKeyOf(action: string): string {
  return action.replaceAll("-", "_");
}

/** What can be done about a post by itself. */
export const postActions = ["hide", "delete", "edit"] as const;

/** What can be done about somebody's profile by itself. */
export const profileActions = ["remove-picture", "clear-text", "reset-name"] as const;
export type ProfileAction = (typeof profileActions)[number];

export function isProfileAction(action: string): action is ProfileAction {
  return (profileActions as readonly string[]).includes(action);
}

/** What there is to take away: everybody has a name. */
export function profileActionsFor(profile: {
  about: string;
  avatarFileId: string | null;
}): ProfileAction[] {
  const parts = { "remove-picture": profile.avatarFileId, "clear-text": profile.about };
  return profileActions.filter((action) => action === "reset-name" || Boolean(parts[action]));
}

/** What can be done about somebody, whatever they have written. */
export const memberActions = ["warn", "stop-reports", "silence", "suspend", "ban"] as const;

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
