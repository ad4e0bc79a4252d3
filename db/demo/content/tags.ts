import type { LocalizedText } from "./types.ts";

interface TagGroup {
  names: LocalizedText;
  isExclusive: boolean;
  isStaffOnly: boolean;
  tags: readonly string[];
}

/** Tags of the topics by group; those that are named in no group stand without one. */
export const tagGroups: readonly TagGroup[] = [
  {
    names: { de: "Zubereitung", en: "Brewing" },
    isExclusive: false,
    isStaffOnly: false,
    tags: [
      "AeroPress",
      "Chemex",
      "Cold brew",
      "Eiskaffee",
      "Espresso",
      "French Press",
      "Handfilter",
      "Milchschaum",
      "Mokkakanne",
      "Phin",
      "V60",
      "Vollautomat",
    ],
  },
  {
    names: { de: "Gerät", en: "Gear" },
    isExclusive: false,
    isStaffOnly: false,
    tags: ["Kessel", "Kettle", "Moccamaster", "Mühlen", "Pflege", "Reparatur", "Siebträger"],
  },
  {
    names: { de: "Aus der Rösterei", en: "From the roastery" },
    isExclusive: true,
    isStaffOnly: true,
    tags: ["Nachgeprüft", "Wird umgesetzt"],
  },
];

/** The topics that the roastery has marked, by the first words of their titles. */
export const staffTagOf: ReadonlyMap<string, string> = new Map([
  ["Wasser", "Nachgeprüft"],
  ["Bitte das Röstdatum", "Wird umgesetzt"],
]);
