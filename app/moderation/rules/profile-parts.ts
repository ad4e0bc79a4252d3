import type { ProfileAction } from "./actions.ts";

/** What of a profile somebody may report. */
export const profileParts = ["name", "picture", "text"] as const;
export type ProfilePart = (typeof profileParts)[number];

const actionFor = {
  name: "reset-name",
  picture: "remove-picture",
  text: "clear-text",
} as const satisfies Record<ProfilePart, ProfileAction>;

/**
 * The actions about a profile with the one in front that most of the reports' weight asks for; the
 * others stay in their order.
 */
export function byReportedPart<Name extends string>(
  offered: readonly Name[],
  flags: readonly { part: ProfilePart | null; weight: number }[],
): Name[] {
  const weights = new Map<string, number>();
  for (const { part, weight } of flags)
    if (part) weights.set(actionFor[part], (weights.get(actionFor[part]) ?? 0) + weight);
  const [first] = [...weights]
    .sort(([, a], [, b]) => b - a)
    .find(([action]) => (offered as readonly string[]).includes(action)) ?? [null];
  if (first === null) return [...offered];
  return [first as Name, ...offered.filter((action) => action !== first)];
}
