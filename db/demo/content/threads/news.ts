import type { CastKey } from "../cast.ts";
import type { WrittenTopic } from "../types.ts";

export const newsTopics: readonly WrittenTopic<CastKey>[] = [
  {
    category: "news",
    language: "de",
    title: "Was sich an den Preisen ändert, Sorte für Sorte",
    author: "ella",
    text: "Wie versprochen, und diesmal nicht in der Fußzeile. Sechs Sorten werden teurer, drei bleiben, eine wird billiger.\n\n- Förde und Serra: bleiben\n- Sturmflut: 17,90 € statt 16,50 € (Robusta aus Indien hat sich verdoppelt)\n- Kiambu: 15,90 € statt 14,90 € (mehr an die Kooperative)\n- Windstille: 12,90 € statt 13,50 € (größere Menge entkoffeiniert)\n\nDie vollständige Rechnung mit allen Posten liegt im Laden und hier: https://nordlicht.example/preise. Fragen bitte einfach darunter, ich antworte bis Freitag auf jede.",
    replies: [
      [
        "marlene",
        "Genau so habe ich mir das gewünscht. Eine Sorte wird billiger, dass ich das noch erlebe.",
      ],
      [
        "ralf",
        "Die Rechnung ist nachvollziehbar. Mir gefällt sie nicht, aber sie ist nachvollziehbar.",
      ],
      ["uwe", "Bleibt der Preis im Abo ein Jahr fest, oder zieht der mit?"],
      [
        "ella",
        "@Uwe M. laufende Abos behalten ihren Preis bis zum Jahrestag. Danach gibt es vier Wochen vorher eine Mail.",
      ],
      ["birte", "Danke für die Windstille, von allen Wachliegenden."],
    ],
  },
  {
    category: "news",
    language: "de",
    title: "Der neue Röster ist da (und passte nicht durch die Tür)",
    author: "jonas",
    text: "1,4 Tonnen, 25 Kilo Trommel, drei Jahre gespart. Um 7 Uhr kam der Kran, um 7:20 wussten wir, dass der Türrahmen im Bauplan vier Zentimeter breiter ist als in Wirklichkeit. Jetzt fehlt ein Stück Wand am Museumshafen, der Röster steht, und es zieht.\n\nFür euch heißt das: diese Woche Versand einen Tag später, ab dem Monatsende dafür zwei Rösttage. Der alte 5-Kilo-Röster bleibt für Kurse und Mikro-Lose.",
    replies: [
      ["hauke", "Messen wird überbewertet."],
      [
        "arne",
        "Glückwunsch! Falls der alte mal ein neues Zuhause sucht: Ich hab eine Garage. Und eine sehr geduldige Frau.",
      ],
      [
        "levent",
        "Ich kam zufällig vorbei und habe zwanzig Minuten mit offenem Mund zugesehen. Der Kranführer hat übrigens einen doppelten Leuchtturm bekommen und gesagt, dafür käme er wieder.",
      ],
      ["brigitte", "Alles Gute für die neue Maschine. Hat sie schon einen Namen?"],
      ["jonas", "Wir sammeln. Vorn liegt gerade „Berta“."],
      ["tomke", "„Vier Zentimeter“ fände ich auch schön."],
    ],
  },
  {
    category: "news",
    language: "de",
    title: "Neue Ernte: der Huila ist zurück",
    author: "jonas",
    text: "Elf Wochen war er aus, jetzt liegen 24 Säcke hier. Die Ernte ist etwas heller ausgefallen: mehr rote Johannisbeere, weniger Kakao. Wir rösten ihn zehn Sekunden kürzer als im letzten Jahr.\n\nUnser Vorschlag für die V60: 16 g, 260 ml, 93 °C, 2:50. Wenn ihr etwas Besseres findet, schreibt es hierher, wir drucken es.",
    replies: [
      [
        "johanna",
        "Chemex, 32 g auf 520, Comandante 27, 94 °C: Johannisbeere mit Sahne. Ich bin sehr froh.",
      ],
      ["yusuf", "endlich. ich war 11 wochen in der diaspora (supermarkt)"],
      ["rieke", "Mir war er bei 93 noch etwas spitz, bei 95 rund. Eckernförder Wasser, gefiltert."],
      [
        "mira",
        "Bestätige Rieke. 95 und eine Spur gröber. Der Kakao kommt dann beim Abkühlen doch noch.",
      ],
      ["jonas", "95 also. Die nächste Tüte bekommt Riekes Zahl."],
    ],
  },
  {
    category: "news",
    language: "en",
    title: "Opening hours over the holidays, and one open evening",
    author: "ella",
    text: "The shop by the museum harbour closes at 2 pm on the 24th and opens again on the 28th at 10. Orders placed until the 19th, noon, will arrive in time, within Denmark until the 17th.\n\nOn the 30th we keep the bar open until 9 pm, with a fire in the yard. No programme. Bring a mug.",
    replies: [
      ["tom", "A fire, no programme and a mug is the best invitation I’ve had all year."],
      ["mads", "I’ll bring æbleskiver."],
      ["gesa", "Darf der Hund mit? Er schlürft inzwischen sehr ordentlich."],
      ["ella", "Hunde, Kinder, Schwiegereltern, alle."],
    ],
  },
  {
    category: "news",
    language: "de",
    title: "Was eure Stimmen in diesem Jahr geändert haben",
    author: "henrike",
    text: "Einmal im Jahr zählen wir nach, was aus euren Ideen geworden ist:\n\n- Pfandglas: läuft in Flensburg und in zwei Läden in Kiel, 312 Füllungen bisher\n- Röstdatum vorn: umgesetzt\n- Kurs für Vollautomaten: dreimal ausgebucht\n- Decaf im Probierpaket: umgesetzt\n- Abo pausieren: verspätet, Ella schuldet Ralf noch nichts, aber es wird knapp\n- Segelkaffee: abgelehnt für den Tsehay, Versuch mit Serra offen\n\n48 Ideen haben wir nicht umgesetzt. Bei jeder steht, warum.",
    replies: [
      ["ralf", "Ich habe das Frühjahr im Kalender."],
      ["uwe", "Dreimal ausgebucht! Ich sag doch, wir sind viele."],
      ["mira", "312 Füllungen sind 312 Tüten weniger. Meine Schublade dankt."],
      ["marlene", "Am meisten mag ich, dass die 48 drinstehen."],
      ["mads", "The Serra experiment has 26 of 30 votes. Just saying."],
    ],
  },
  {
    category: "news",
    language: "de",
    title: "Don Álvaro kommt nach Flensburg",
    author: "ella",
    text: "Zwei Tage im Februar ist Álvaro Muñoz von La Esperanza bei uns. Freitagabend erzählt er (Spanisch, Levents Nachbarin übersetzt), Samstag verkosten wir seine drei Lagen nebeneinander. Eintritt frei, 40 Plätze, Anmeldung hier durch einen Kommentar.\n\nEr hat nur eine Bitte: Er möchte einmal auf dem Eis stehen. Wir drücken die Daumen.",
    replies: [
      ["gesa", "Anmeldung Freitag, zwei Personen. Ich übe „riquísimo“."],
      ["levent", "Freitag und Samstag, plus Nachbarin. Sie ist aufgeregter als ich."],
      [
        "marlene",
        "Samstag bitte. Und ich würde ihn gern fragen, was er mit dem Aufpreis gemacht hat.",
      ],
      ["arne", "Falls die Förde nicht zufriert: Eishalle? Nicht dasselbe, aber kalt."],
      ["agnieszka", "Freitag eine Person aus Lübeck, falls jemand ab Kiel mitfahren will."],
      ["ella", "31 Plätze weg nach einem Tag. Arnes Eishalle ist reserviert, nur für den Fall."],
    ],
  },
];
