import type { CategoryKey, PersonKey } from "./types.ts";

interface Words {
  author: PersonKey;
  text: string;
}

/** Asked again by somebody who had not seen it, and put together with the first by a moderator. */
export const mergedTopic: {
  into: string;
  category: CategoryKey;
  title: string;
  posts: readonly Words[];
} = {
  into: "wasserhaerte-in-kiel",
  category: "brewing",
  title: "Kieler Wasser: filtern oder nicht?",
  posts: [
    {
      author: "samira",
      text: "Ich bin nach Kiel gezogen, und mein Kaffee schmeckt auf einmal nach Pappe. Liegt das am Wasser? Und wenn ja, lohnt sich ein Filter?",
    },
    {
      author: "yusuf",
      text: "ja und ja. hier gibts schon ein thema dazu, dennis hat alles gemessen",
    },
    { author: "samira", text: "Danke, nicht gesehen! Dann lese ich dort weiter." },
  ],
};

/** Two voices that wandered off, made a topic of their own. */
export const splitOff: { from: string; title: string; posts: readonly Words[] } = {
  from: "stammtisch-kiel-wer-bringt-was-mit",
  title: "Mit dem Rad zum Stammtisch nach Gaarden",
  posts: [
    {
      author: "oke",
      text: "Kurz was anderes: Fährt jemand mit dem Rad aus Richtung Schilksee? Ich nehme die Mokkakanne im Korb mit, wenn mir einer die Schlaglöcher zeigt.",
    },
    {
      author: "karim",
      text: "Ich ab Holtenau, 18:15 an der Schleuse. Die Schlaglöcher kenne ich alle beim Vornamen.",
    },
    { author: "oke", text: "Abgemacht. Ich klingle dreimal." },
  ],
};

export const closedTopic = {
  topic: "nachlese-freitagsverkostung-in-der-roesterei",
  reason: "Die Verkostung ist vorbei. Zur nächsten gibt es ein neues Thema.",
};

export const closingTopic = {
  topic: "mitfahrgelegenheit-husum-flensburg-zur-verkostung",
  reason: "Am ersten Freitag im Monat wird gefahren, danach beginnt hier eine neue Runde.",
  inDays: 4,
};

export const pinnedTopics: readonly { topic: string; forDays: number | null }[] = [
  { topic: "wasserhaerte-in-kiel", forDays: null },
  { topic: "stammtisch-kiel-wer-bringt-was-mit", forDays: 6 },
];

/** A list that grows by many hands: what others added, and why. */
export const wiki: {
  topic: string;
  edits: readonly { editor: PersonKey; add: string; reason: string | null }[];
} = {
  topic: "welcher-kuchen-zu-welchem-kaffee",
  edits: [
    {
      editor: "tomke",
      add: "- Rhabarber-Baiser + Serra: der Kaffee bewahrt die Ruhe",
      reason: "Aus meiner Antwort weiter unten",
    },
    {
      editor: "samira",
      add: "- Basbousa mit Rosenwasser + Tsehay: die Blumen finden sich",
      reason: null,
    },
    { editor: "brigitte", add: "- Streusel + alles", reason: "Das Wesen des Streusels" },
  ],
};

/** What the demo's member has kept, with a note and days until the reminder. */
export const bookmarks: readonly {
  member: PersonKey;
  topic: string;
  note: string | null;
  remindInDays: number | null;
}[] = [
  {
    member: "mira",
    topic: "ca-phe-sua-da-so-macht-ihn-meine-mutter",
    note: "Am Wochenende für alle machen",
    remindInDays: 2,
  },
  {
    member: "mira",
    topic: "chemex-tropft-nur-noch-woran-liegt-das",
    note: null,
    remindInDays: null,
  },
  {
    member: "mira",
    topic: "comandante-oder-timemore-c3-lohnt-der-unterschied",
    note: "Vor dem Geburtstag noch einmal lesen",
    remindInDays: null,
  },
  {
    member: "levent",
    topic: "espresso-tonic-which-tonic-which-coffee-which-order",
    note: "Für den Stammtisch",
    remindInDays: 5,
  },
];
