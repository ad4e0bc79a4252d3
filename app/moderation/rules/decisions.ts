/** What can be decided on each kind of review item, in the order in which it is offered. */
const decisionsByKind = {
  report: ["hide", "keep"],
  notice: ["hide", "keep"],
  appeal: ["reverse", "confirm"],
} as const;

export type ItemKind = keyof typeof decisionsByKind;
export type Decision = (typeof decisionsByKind)[ItemKind][number];

export const decisions = Object.values(decisionsByKind).flat() as Decision[];

export function decisionsOf(kind: string): readonly Decision[] {
  return kind in decisionsByKind ? decisionsByKind[kind as ItemKind] : [];
}

/** The key that does it, the same in every language. */
export const decisionKeys = {
  hide: "h",
  keep: "z",
  reverse: "r",
  confirm: "b",
} as const satisfies Record<Decision, string>;
