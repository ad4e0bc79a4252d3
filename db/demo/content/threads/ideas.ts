import type { CastKey } from "../cast.ts";
import type { WrittenTopic } from "../types.ts";

export const ideasTopics: readonly WrittenTopic<CastKey>[] = [
  {
    category: "ideas",
    language: "de",
    title: "Pfandglas statt Tüte",
    author: "mira",
    text: "In Kiel gibt es drei Unverpacktläden und in Flensburg euren Tresen. Warum nicht ein Bügelglas mit 400 g, 4 Euro Pfand, wieder mitbringen, nachfüllen? Ich habe 31 Tüten in der Schublade gezählt und möchte nicht die 32. haben.\n\nWas dagegen sprechen könnte: Licht und Luft. Braunglas? Kleine Füllmengen?",
    tags: ["Verpackung"],
    replies: [
      ["marlene", "Ja, ja, ja. Und bitte im Laden in Kiel, nicht nur in Flensburg."],
      [
        "dennis",
        "Luft ist kein Problem, wenn man es in drei Wochen trinkt. Licht schon, also Braunglas oder in den Schrank.",
      ],
      [
        "uwe",
        "Glas per Post? Da freut sich der Paketbote. Für den Tresen gute Idee, für den Versand nicht.",
      ],
      [
        "ella",
        "Wir haben gerechnet: Für den Tresen geht es, für den Versand hat Uwe recht. Wir starten mit 120 Gläsern in Flensburg und zwei Läden in Kiel. Spülen macht die Werkstatt in Tarp. Mira, willst du das erste füllen kommen?",
      ],
      [
        "mira",
        "Ich bring die Tüten als Beweis mit. Danke, dass ihr das nicht nur „spannend“ fandet.",
      ],
      ["rieke", "Und Eckernförde? Ich frag für eine ganze Altstadt."],
    ],
  },
  {
    category: "ideas",
    language: "de",
    title: "Bitte das Röstdatum groß nach vorne",
    author: "malte",
    text: "Es steht hinten, in Grau, 6 Punkt, neben dem Barcode. Ich bin 34 und brauche eine Taschenlampe. Das Datum ist das Wichtigste auf der ganzen Tüte!",
    replies: [
      ["brigitte", "Ich bin 73 und brauche die Lupe meines Mannes. Unterstütze das sehr."],
      ["ralf", "Und das Haldbarkeitsdatum gleich dazu, wie früher."],
      [
        "jonas",
        "Erwischt. Der Stempel sitzt hinten, weil die Maschine nur dort stempeln kann. Wir haben jetzt ein Band umgebaut: ab dem nächsten Tütendruck steht es vorn, in 14 Punkt.",
      ],
      ["malte", "Das ging ja fix. Taschenlampe geht in Rente."],
      ["frauke", "14 Punkt, Jonas, kann man da auch noch ein „Moin“ davorschreiben?"],
    ],
  },
  {
    category: "ideas",
    language: "de",
    title: "Abo pausieren, ohne eine Mail zu schreiben",
    author: "katrin",
    text: "Unser Büro ist im Sommer drei Wochen zu, und jedes Mal stapeln sich die Pakete beim Pförtner. Ich muss dann eine Mail schreiben, warten, nachfragen. Ein Knopf „Pause bis …“ würde reichen.",
    tags: ["Abo"],
    replies: [
      ["oke", "Für Leute, die den halben Sommer auf dem Wasser sind, wäre das auch was."],
      ["svenja", "Und „diesmal eine Tüte mehr“, wenn die Schwiegereltern kommen."],
      [
        "ella",
        "Pause ist in Arbeit, „eine Tüte mehr“ hatte ich nicht auf dem Zettel, jetzt schon. Ehrlich gesagt dauert es noch bis zum Frühjahr, weil es an der Zahlung hängt. Bis dahin: Mail an mich persönlich, ich antworte am selben Tag.",
      ],
      ["ralf", "„Bis zum Frühjahr“, welches?"],
      ["ella", "Das nächste. Wenn nicht, zahle ich Ralf ein Kilo Sturmflut. Das steht jetzt hier."],
      ["katrin", "Screenshot ist gemacht 😄"],
    ],
  },
  {
    category: "ideas",
    language: "en",
    title: "Brew guides in English on the back of the bag",
    author: "tom",
    text: "My in-laws now order too, but “Wasser kurz aufwallen lassen” defeated them and the dictionary. A QR code to an English version would do. Danish would be a nice touch this close to the border.",
    replies: [
      ["mads", "Danish, please! I’ll translate for coffee."],
      [
        "hannah",
        "And tell people what a “gehäufter Esslöffel” is in grams. I have seen spoons in this country that could row a boat.",
      ],
      [
        "jonas",
        "Mads, you’re hired, 1 kg per guide. QR codes go on with the next print run, all brewing in grams. Spoons are hereby abolished.",
      ],
      ["tom", "A good day for Anglo-Danish-Schleswig relations."],
    ],
  },
  {
    category: "ideas",
    language: "de",
    title: "Kurs für Leute mit Vollautomat",
    author: "uwe",
    text: "Alle Kurse bei euch sind Handfilter oder Siebträger. Laut eurer eigenen Umfrage haben aber 40 Prozent einen Vollautomaten. Wir sind auch Menschen! Mahlgrad, Pflege, welche Bohne. Ein Abend, 25 Euro, ich wäre der Erste.",
    replies: [
      ["ralf", "Da wäre ich der Zweite. Dass ich das noch erlebe."],
      [
        "svenja",
        "Nummer drei. Bitte auch: wie kriegt man das Ding innen sauber, ohne die Garantie zu verlieren.",
      ],
      [
        "piotr",
        "Ich würde eine aufgeschnittene Brühgruppe mitbringen. Danach putzt jeder freiwillig.",
      ],
      [
        "ella",
        "Drei Zusagen und ein Referent in fünf Stunden, das hatte noch keine Idee hier. Termin machen wir für nächsten Monat, Piotr, ich ruf dich an.",
      ],
      ["uwe", "Piotrs Brühgruppe bitte erst nach dem Kuchen."],
    ],
  },
  {
    category: "ideas",
    language: "de",
    title: "Mehr als einen Gewinner beim Suchspiel im Newsletter",
    author: "gesa",
    text: "Das mit dem versteckten Leuchtturm im Newsletter fand ich niedlich, aber nach vier Minuten war die Mühle weg. Ich sitz um 9 im Unterricht. Könnte man das nicht verlosen statt verrennen?",
    replies: [
      ["jule", "Same, ich seh die Mail immer erst abends."],
      [
        "henrike",
        "Das ist fair. Schnell sein soll hier kein Talent sein müssen. Ab jetzt läuft es eine Woche, dann ziehen wir. Und es gibt drei Preise statt einem.",
      ],
      ["gesa", "Danke, Henrike! Dann such ich in der großen Pause. Nein, danach."],
      ["hauke", "Ich hab den Leuchtturm bis heute nicht gefunden."],
    ],
  },
  {
    category: "ideas",
    language: "en",
    title: "Decaf in the tasting set, please",
    author: "hannah",
    text: "Three Harbours is my default gift, but two of my friends don’t do caffeine and feel like second-class citizens with their herbal tea. Could there be a version with one bag of Windstille?",
    replies: [
      ["birte", "Strong yes from someone currently awake at 3 a.m. for other reasons."],
      [
        "gesa",
        "Und ein Etikett, das nicht nach Apotheke aussieht, bitte. Die Windstille-Tüte ist so schön!",
      ],
      [
        "ella",
        "You can now pick one of the three yourself when ordering. It took us an afternoon, so thank you for asking instead of grumbling.",
      ],
      ["hannah", "Ordered two. The herbal tea people are thrilled."],
    ],
  },
];
