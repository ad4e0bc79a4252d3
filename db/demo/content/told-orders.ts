import type { PersonKey } from "./types.ts";

/** Orders that are told rather than drawn: whoever signs in as this person finds a life with points. */
export const toldOrders: readonly {
  member: PersonKey;
  daysAgo: number;
  lines: readonly (readonly [sku: string, quantity: number])[];
}[] = [
  { member: "mira", daysAgo: 318, lines: [["NL-FOE-500", 2]] },
  {
    member: "mira",
    daysAgo: 262,
    lines: [
      ["NL-TSE-250", 2],
      ["NL-HUI-250", 1],
    ],
  },
  { member: "mira", daysAgo: 209, lines: [["NL-FOE-500", 3]] },
  {
    member: "mira",
    daysAgo: 151,
    lines: [
      ["NL-KIA-250", 1],
      ["NL-CHI-250", 2],
    ],
  },
  {
    member: "mira",
    daysAgo: 96,
    lines: [
      ["NL-FOE-500", 2],
      ["NL-TSE-250", 1],
    ],
  },
  {
    member: "mira",
    daysAgo: 67,
    lines: [
      ["NL-NYA-250", 1],
      ["NL-HUE-250", 2],
    ],
  },
  // In the week of double points.
  {
    member: "mira",
    daysAgo: 39,
    lines: [
      ["NL-FOE-500", 2],
      ["NL-TSE-250", 2],
    ],
  },
  { member: "mira", daysAgo: 4, lines: [["NL-HUI-250", 3]] },
];
