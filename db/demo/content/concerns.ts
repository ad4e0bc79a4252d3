import type { PersonKey } from "./types.ts";

interface Concern {
  author: PersonKey;
  title: string;
  text: string;
  daysAgo: number;
  replies: readonly { author: PersonKey; text: string; minutes: number }[];
}

/** What members wrote where others do not read along. */
export const concerns: readonly Concern[] = [
  {
    author: "mira",
    title: "Zweimal abgebucht für dieselbe Lieferung",
    text: "Auf meinem Konto stehen für die Lieferung von letzter Woche zwei Abbuchungen über 27,80 €. Könnt ihr nachsehen, welche davon die richtige ist?",
    daysAgo: 9,
    replies: [
      {
        author: "ella",
        text: "Liebe Mira, die zweite war eine Vormerkung, die die Bank noch nicht gelöst hatte. Sie sollte bis morgen verschwinden. Wenn nicht, schreib mir bitte hier.",
        minutes: 95,
      },
      { author: "mira", text: "Ist weg. Danke fürs schnelle Nachsehen!", minutes: 1_560 },
    ],
  },
  {
    author: "levent",
    title: "Allergie: Welche Röstung war im Probierpaket?",
    text: "Ich vertrage Haselnuss nicht und frage lieber nach: Wird das Probierpaket auf derselben Anlage abgefüllt wie die Nussmischung?",
    daysAgo: 4,
    replies: [
      {
        author: "jonas",
        text: "Nein, die Nüsse packen wir in der Backstube gegenüber. Auf unserer Anlage läuft nur Kaffee. Ich schicke dir das Datenblatt trotzdem mit.",
        minutes: 180,
      },
    ],
  },
];

/** A post with code in it, so that it can be seen how code looks. */
export const calculator = {
  author: "levent",
  category: "brewing",
  title: "Brührechner: Wasser und Zeit aus der Kaffeemenge",
  tags: ["Handfilter", "V60"],
  daysAgo: 6,
  text: `Ich habe das immer wieder im Kopf gerechnet, jetzt macht es der Rechner. Vielleicht kann es jemand brauchen.

\`\`\`python
# Aufguss in Stufen, nach der 1:16-Regel
RATIO = 16

def brew(coffee_grams: float, pours: int = 4) -> list[tuple[int, int]]:
    """Liefert (Gramm auf der Waage, Sekunde) je Aufguss."""
    water = coffee_grams * RATIO
    bloom = coffee_grams * 2
    rest = (water - bloom) / (pours - 1)
    return [(round(bloom + rest * n), 45 * n) for n in range(pours)]

for grams, second in brew(18):
    print(f"{second:>3} s: bis {grams} g")
\`\`\`

Bei 18 g Kaffee gießt man also bis 36, 120, 204 und 288 g. Wer lieber 1:15 trinkt, ändert die dritte Zeile.`,
} as const;
