interface DemoNotice {
  topic: string;
  category: string;
  text: string;
  notifier: { name: string; email: string };
  daysAgo: number;
  refused?: { by: string; reason: string; objection: string; daysAgo: number };
}

/** Notices of illegal content by people without an account, each about the first answer of a topic. */
export const notices: readonly DemoNotice[] = [
  {
    topic: "comandante-oder-timemore-c3-lohnt-der-unterschied",
    category: "intellectual-property",
    text: "Das Bild im Beitrag ist aus meinem Testbericht vom März. Ich habe der Veröffentlichung nicht zugestimmt (§ 19a UrhG).",
    notifier: { name: "Gerd Tamm", email: "gerd.tamm@mahlwerk-test.example" },
    daysAgo: 9,
    refused: {
      by: "jonas",
      reason:
        "Wir haben den Beitrag angesehen: Er enthält nur Text, kein Bild und kein wörtliches Zitat aus Ihrem Bericht. Deshalb bleibt er stehen. Falls Sie eine andere Stelle meinen, nennen Sie uns bitte deren Adresse.",
      objection:
        "Es geht um die Tabelle im zweiten Absatz. Die Reihenfolge und die Werte stammen aus meinem Bericht.",
      daysAgo: 7,
    },
  },
  {
    topic: "preise-ab-januar",
    category: "personality",
    text: "Im Beitrag wird behauptet, wir hätten unsere Lieferanten nicht bezahlt. Das ist nicht wahr und schadet uns (§ 824 BGB). Die Kontoauszüge lege ich gern vor.",
    notifier: { name: "Kontor Südwind, Anke Reimers", email: "reimers@kontor-suedwind.example" },
    daysAgo: 1,
  },
];
