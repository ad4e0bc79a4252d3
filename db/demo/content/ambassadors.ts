import type { Ambassador } from "./types.ts";

/** Appointed by staff; the people they recommended are members who joined through their link. */
export const ambassadors: readonly Ambassador[] = [
  {
    member: "levent",
    appointedBy: "ella",
    daysAgo: 310,
    code: "levent",
    reason: {
      de: "Antwortet seit Jahren geduldig auf jede Anfängerfrage und bringt zu jeder Verkostung jemanden mit, der noch nie da war.",
      en: "Has answered every beginner’s question with patience for years and brings someone new to every tasting.",
    },
    referred: ["kerem", "magda", "karim", "anneke", "gesa"],
  },
  {
    member: "mads",
    appointedBy: "ella",
    daysAgo: 205,
    code: "mads-dk",
    reason: {
      de: "Unsere Brücke über die Grenze: übersetzt, fährt Rad und hat halb Aabenraa auf den Kiambu gebracht.",
      en: "Our bridge across the border: translates, cycles and got half of Aabenraa hooked on the Kiambu.",
    },
    referred: ["tom", "ben"],
  },
  {
    member: "linh",
    appointedBy: "ella",
    daysAgo: 174,
    code: "phin",
    reason: {
      de: "Hat dem Forum den Phin beigebracht und in Kiel einen Tisch aufgebaut, an dem immer noch ein Stuhl frei ist.",
      en: "Taught the forum to use a phin and set a table in Kiel with always one more chair.",
    },
    referred: ["yusuf", "nina", "jule"],
  },
  {
    member: "marlene",
    appointedBy: "henrike",
    daysAgo: 143,
    code: "marlene",
    reason: {
      de: "Fragt nach, bis es stimmt, und erklärt es danach so, dass alle es verstehen. Gerade weil sie uns nichts schenkt.",
      en: "Keeps asking until it’s right and then explains it so that everyone understands. Precisely because she gives us nothing for free.",
    },
    referred: ["katrin", "arne"],
  },
  {
    member: "elif",
    appointedBy: "ella",
    daysAgo: 98,
    code: "elif-hh",
    reason: {
      de: "Macht aus elf Litern Milch einen guten Abend und ist unsere Stimme in Hamburg.",
      en: "Turns eleven litres of milk into a good evening and is our voice in Hamburg.",
    },
    referred: ["daniel", "agnieszka"],
  },
  {
    member: "frauke",
    appointedBy: "ella",
    daysAgo: 61,
    code: "frauke-husum",
    reason: {
      de: "Sammelt die Westküste ein, im Auto und überhaupt. Ohne sie käme von dort niemand zur Verkostung.",
      en: "Gathers up the west coast, by car and in general. Without her nobody from there would make it to a tasting.",
    },
    referred: ["wiebke", "tomke", "hauke"],
  },
];
