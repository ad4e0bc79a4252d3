import type { Grant } from "./types.ts";

/** What the manager gave by hand, with the words the member reads. */
export const grants: readonly Grant[] = [
  {
    kind: "points",
    points: 250,
    member: "mira",
    by: "ella",
    language: "de",
    daysAgo: 19,
    reason:
      "Liebe Mira, du hast den Fehler auf unserer Tüte gefunden, bevor wir ihn 3.000 Mal gedruckt haben. Das war uns etwas wert, und dir hoffentlich auch.",
  },
  {
    kind: "reward",
    reward: "grinder-service",
    member: "levent",
    by: "ella",
    language: "de",
    daysAgo: 88,
    reason:
      "Levent, 61 angenommene Antworten in einem Jahr. Wir haben nachgezählt, zweimal. Such dir einen Samstag aus, Jonas freut sich schon darauf, dass du ihm Fragen stellst, die er nicht beantworten kann.",
  },
  {
    kind: "points",
    points: 300,
    member: "ralf",
    by: "ella",
    language: "de",
    daysAgo: 41,
    reason:
      "Ralf, deine Frage lag neun Tage bei uns, das darf nicht sein. Die Punkte machen es nicht ungeschehen, sollen aber zeigen, dass wir es gemerkt haben.",
  },
  {
    kind: "reward",
    reward: "bag-of-the-month",
    sentTo: { street: "Holm 31", postalCode: "24937" },
    member: "kerem",
    by: "ella",
    language: "de",
    daysAgo: 63,
    reason:
      "Du hast die kürzere Röstung vom Leuchtturm geschmeckt, bevor unser Messgerät sie gezeigt hat. Hier ist der versprochene Kaffee, wieder mit Schokolade.",
  },
  {
    kind: "points",
    points: 150,
    member: "piotr",
    by: "ella",
    language: "de",
    daysAgo: 120,
    reason:
      "Für drei gerettete Mühlen in einer Woche. Die Besitzerinnen haben uns unabhängig voneinander geschrieben, dass du Kuchen verdient hast. Punkte waren gerade näher.",
  },
  {
    kind: "reward",
    reward: "deposit-jar",
    sentTo: { street: "Feldstraße 88", postalCode: "24105" },
    member: "marlene",
    by: "henrike",
    language: "de",
    daysAgo: 54,
    reason:
      "Marlene, deine Nachfragen zur Verpackung haben den Einkaufsbericht um zwei Seiten länger und deutlich ehrlicher gemacht. Danke für die Hartnäckigkeit.",
  },
  {
    kind: "points",
    points: 200,
    member: "mads",
    by: "ella",
    language: "en",
    daysAgo: 132,
    reason:
      "Mads, four brew guides in Danish, and you even translated the joke. The kilo is in the post; these points are for the joke.",
  },
  {
    kind: "reward",
    reward: "grinder-service",
    member: "grace",
    by: "ella",
    language: "en",
    daysAgo: 76,
    reason:
      "You turned “Jam, but polite” into a household phrase here. Come and taste what else deserves a name, and do bring your partner’s nose.",
  },
  {
    kind: "points",
    points: 120,
    member: "frauke",
    by: "ella",
    language: "de",
    daysAgo: 97,
    reason:
      "Weil das Paket auf dem Traktor lag und du trotzdem gelacht hast. Wir haben dem Paketdienst ein Foto geschickt.",
  },
  {
    kind: "points",
    points: 180,
    member: "uwe",
    by: "ella",
    language: "de",
    daysAgo: 110,
    reason:
      "Uwe, der Kurs für Vollautomaten war deine Idee und ist zum dritten Mal ausgebucht. Danke, dass du uns an 40 Prozent unserer Leute erinnert hast.",
  },
  {
    kind: "reward",
    reward: "enamel-mug",
    sentTo: { street: "Sandwall 5", postalCode: "25938" },
    member: "oke",
    by: "ella",
    language: "de",
    daysAgo: 151,
    reason:
      "Für den Papierfilter am Großsegel. Emaille schwimmt zwar nicht, aber sie klebt auch nicht.",
  },
  {
    kind: "points",
    points: 100,
    member: "hannah",
    by: "ella",
    language: "en",
    daysAgo: 35,
    reason:
      "For putting our price breakdown in front of thirty teenagers, and for passing on their questions unsoftened. Question eleven is now on our own agenda.",
  },
  {
    kind: "reward",
    reward: "micro-lot",
    member: "brigitte",
    by: "henrike",
    language: "de",
    daysAgo: 28,
    reason:
      "Liebe Brigitte, seit deinem Beitrag haben wir elf Karlsbader Kannen bestellt bekommen. Den Nyamasheke bitte unbedingt daraus probieren und berichten.",
  },
  {
    kind: "points",
    points: 80,
    member: "anneke",
    by: "ella",
    language: "de",
    daysAgo: 47,
    reason:
      "Du fragst so, dass andere sich auch trauen. Das ist in einem Forum mehr wert als jede Antwort. Bitte nicht aufhören.",
  },
  {
    kind: "points",
    points: 150,
    member: "tom",
    by: "ella",
    language: "en",
    daysAgo: 14,
    reason:
      "The parcel arrived after your flight, and your mum had to wait for the lighthouse. Sorry to both of you. Next time we’ll send it the day you ask.",
  },
  {
    kind: "reward",
    reward: "deposit-jar",
    member: "mira",
    by: "ella",
    language: "de",
    daysAgo: 2,
    reason:
      "Liebe Mira, dein Satz von der dankbaren Schublade hängt jetzt an unserer Packstation. Damit sie leer bleibt: ein Pfandglas, schon gefüllt. Sag uns nur, wohin.",
  },
];
