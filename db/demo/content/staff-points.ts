import type { SegmentCriterion } from "#app/accounts/rules/segment-definition.ts";
import type { PersonKey } from "./types.ts";

/** The tasting round of this autumn: a segment, and who was thanked at once. */
export const tasters: readonly PersonKey[] = [
  "mira",
  "levent",
  "tomke",
  "kerem",
  "brigitte",
  "marlene",
  "oke",
  "anneke",
  "frauke",
  "grace",
];

export const ruleSegments: readonly {
  name: string;
  daysAgo: number;
  criteria: SegmentCriterion[];
}[] = [
  {
    name: "Stammkundschaft",
    daysAgo: 210,
    criteria: [
      { criterion: "orders-at-least", values: { orders: 4, days: 180 } },
      { criterion: "spend-at-least", values: { amount: 150, days: 365 } },
    ],
  },
  {
    name: "Lange nicht bestellt",
    daysAgo: 140,
    criteria: [{ criterion: "no-order-for", values: { days: 120 } }],
  },
  {
    name: "Fans im Kommen",
    daysAgo: 60,
    criteria: [{ criterion: "fan", values: { standing: "rising" } }],
  },
];

export const adjustments: readonly {
  member: PersonKey;
  points: number;
  daysAgo: number;
  reason: string;
}[] = [
  {
    member: "mira",
    points: 42,
    daysAgo: 26,
    reason:
      "Die Bestellung vom Messestand lief noch über das alte Kassensystem. Hier sind die Punkte dazu.",
  },
  {
    member: "anneke",
    points: 35,
    daysAgo: 52,
    reason:
      "Die Espressowoche hatte bei dir einen Tag zu früh geendet. Unser Fehler, nachgetragen.",
  },
  {
    member: "ralf",
    points: -60,
    daysAgo: 33,
    reason:
      "Die Gutschrift für die Kanne ging versehentlich zweimal raus, wie am Telefon besprochen.",
  },
];

/** What one person may not do alone, as it was asked for and what became of it. */
export const requests: readonly {
  kind: "grant" | "adjust";
  member: PersonKey;
  by: PersonKey;
  points: number;
  daysAgo: number;
  reason: string;
  decision?: {
    by: PersonKey;
    outcome: "approved" | "declined";
    note: string | null;
    daysAgo: number;
  };
}[] = [
  {
    kind: "grant",
    member: "levent",
    by: "ella",
    points: 1_200,
    daysAgo: 38,
    reason:
      "Levent hat beim Hoffest den ganzen Samstag die Mühlen eingestellt, ohne dass ihn jemand gebeten hat. Danke!",
    decision: { by: "henrike", outcome: "approved", note: null, daysAgo: 37 },
  },
  {
    kind: "adjust",
    member: "piotr",
    by: "ella",
    points: 2_400,
    daysAgo: 24,
    reason: "Punkte aus dem alten Stempelheft, 24 volle Karten.",
    decision: {
      by: "henrike",
      outcome: "declined",
      note: "Die Karten 1 bis 12 hatten wir schon 2024 übertragen. Bitte noch einmal mit zwölf.",
      daysAgo: 23,
    },
  },
  {
    kind: "adjust",
    member: "piotr",
    by: "ella",
    points: 1_200,
    daysAgo: 2,
    reason: "Punkte aus dem alten Stempelheft, die Karten 13 bis 24.",
  },
  {
    kind: "grant",
    member: "brigitte",
    by: "henrike",
    points: 1_500,
    daysAgo: 1,
    reason:
      "Brigitte, deine Sammlung Karlsbader Kannen steht jetzt in unserem Schaufenster. Das ist unbezahlbar, darum wenigstens in Punkten.",
  },
];

/** A list as it came from the shop's counter: one number that nobody has, one person twice. */
export const bulkGrant = {
  name: "Dank an die Verkostungsrunde",
  reason: "Danke, dass du mit uns die Herbsternte verkostet hast. Dein Bogen hat geholfen.",
  points: 60,
  daysAgo: 12,
  unknown: "90210",
};

/** Workshops of the late summer: their points are good for three months. */
export const workshopVisits: readonly { member: PersonKey; daysAgo: number }[] = [
  { member: "mira", daysAgo: 71 },
  { member: "mira", daysAgo: 64 },
  { member: "levent", daysAgo: 71 },
];
