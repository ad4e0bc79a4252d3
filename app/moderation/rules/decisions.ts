import { type Capability, can, type Role } from "#app/accounts/rules/capabilities.ts";
import { type ActionName, actions } from "./actions.ts";

const postDecisions = [
  "hide",
  "keep",
  "delete",
  "edit",
  "lock",
  "move",
  "warn",
  "silence",
  "suspend",
  "ban",
] as const;

const profileDecisions = [
  "remove-picture",
  "keep",
  "clear-text",
  "reset-name",
  "warn",
  "silence",
  "suspend",
  "ban",
] as const;

/** What can be decided on each kind of review item, in the order in which it is offered. */
const decisionsByKind = {
  report: postDecisions,
  notice: postDecisions,
  held_post: ["approve", "hide"],
  flagged_post: postDecisions,
  held_sign_up: ["approve", "suspend", "ban"],
  referral: ["approve", "refuse", "warn", "suspend"],
  order: ["hand-over", "decline"],
  approval: ["allow", "decline"],
  appeal: ["reverse", "confirm"],
} as const satisfies Record<string, readonly (ActionName | OtherDecision)[]>;

type OtherDecision =
  | "keep"
  | "approve"
  | "refuse"
  | "allow"
  | "hand-over"
  | "decline"
  | "reverse"
  | "confirm";

/** The same where it is about a profile and not about a post. */
const decisionsOnProfiles = { report: profileDecisions, notice: profileDecisions } as const;

export type ItemKind = keyof typeof decisionsByKind;
export const itemKinds = Object.keys(decisionsByKind) as ItemKind[];
export type Decision =
  | (typeof decisionsByKind)[ItemKind][number]
  | (typeof profileDecisions)[number];

export const decisions = [
  ...new Set<Decision>([...Object.values(decisionsByKind).flat(), ...profileDecisions]),
];

/** What can be decided on an item about a post, a topic or a profile. */
export function decisionsOf(kind: string, objectKind: string): readonly Decision[] {
  if (objectKind === "member" && kind in decisionsOnProfiles)
    return decisionsOnProfiles[kind as keyof typeof decisionsOnProfiles];
  return kind in decisionsByKind ? decisionsByKind[kind as ItemKind] : [];
}

const capabilityByKind: { [Kind in ItemKind]?: Capability } = {
  order: "authority-orders.answer",
  approval: "points.approve",
};

/** What somebody must be allowed to, besides moderating, to see and decide a kind of case. */
export function capabilityFor(kind: string): Capability {
  return capabilityByKind[kind as ItemKind] ?? "posts.moderate";
}

/** The kinds of cases that are not for somebody's eyes. */
export function kindsHiddenFrom(role: Role): ItemKind[] {
  return itemKinds.filter((kind) => !can(role, capabilityFor(kind)));
}

/** What a rule found was reported by nobody. */
export function isFoundByRule(kind: string): boolean {
  return ["held_post", "flagged_post", "held_sign_up", "referral"].includes(kind);
}

/** Whether a decision is a measure against something or somebody. */
export function isAction(decision: Decision): decision is Extract<Decision, ActionName> {
  return decision in actions;
}

/** The key that does it, the same in every language. */
export function keyOfDecision(decision: Decision): string {
  return isAction(decision) ? actions[decision].key : otherKeys[decision];
}

const otherKeys = {
  keep: "z",
  approve: "a",
  refuse: "v",
  allow: "a",
  "hand-over": "g",
  decline: "y",
  reverse: "r",
  confirm: "b",
} as const satisfies Record<Exclude<Decision, ActionName>, string>;
