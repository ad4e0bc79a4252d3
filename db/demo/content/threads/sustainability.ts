import type { CastKey } from "../cast.ts";
import type { WrittenTopic } from "../types.ts";

export const sustainabilityTopics: readonly WrittenTopic<CastKey>[] = [
  {
    category: "sustainability",
    language: "de",
    title: "In welche Tonne gehört eure Tüte?",
    author: "marlene",
    text: "Auf der Tüte steht „recyclingfähig“, das Ventil ist aber ein anderes Material und innen glänzt es. In Kiel landet das meiste im gelben Sack und dann? Könnt ihr sagen, was tatsächlich damit passiert, nicht nur, was theoretisch geht?",
    tags: ["Verpackung"],
    replies: [
      [
        "ella",
        "Berechtigt. Die Tüte ist seit März reines PE, auch das Ventil, der Glanz ist eine hauchdünne Sperrschicht unter 5 %. Damit gilt sie als sortierbar. Wie viel wirklich recycelt wird, weiß unser Entsorger nicht genau, er schätzt 60 %. Der Rest wird verbrannt. Das ist besser als vorher, aber nicht gut.",
        "accepted",
      ],
      ["marlene", "Danke, dass ihr „nicht gut“ schreibt. Das liest man selten."],
      ["yusuf", "ich nehm die tüten als müllbeutel fürs bad, reißverschluss ist top"],
      [
        "rieke",
        "Ich friere Beeren darin ein. Hat aber ein Jahr lang nach Kaffee-Himbeere geschmeckt.",
      ],
      [
        "mira",
        "Deswegen die Idee mit dem Pfandglas. Stimmt bitte alle ab, sie steht in der Ideen-Ecke!",
      ],
    ],
  },
  {
    category: "sustainability",
    language: "de",
    title: "Kaffeesatz im Garten: was stimmt, was ist Legende?",
    author: "brigitte",
    text: "Ich gebe den Satz seit vierzig Jahren an die Rosen. Meine Enkelin sagt, das mache den Boden sauer, im Internet steht beides. Hat jemand Ahnung, die über das Internet hinausgeht?",
    replies: [
      [
        "grace",
        "Soil person here (well, sediment). Used grounds are almost neutral, around pH 6.5; the acids are in your cup. They bind nitrogen while rotting, so thin layers, mixed in, not a crust on top.",
        "accepted",
      ],
      ["arne", "Schnecken hält er bei mir nicht ab. Die scheinen davon eher wacher zu werden."],
      [
        "brigitte",
        "Danke, Grace! Meine Enkelin hat übersetzt, ziemlich kleinlaut. Die Rosen lassen grüßen.",
      ],
      [
        "hauke",
        "Kaffeesatz auf die Hortensien meiner Frau, und sie wurden blau. Lag am Dünger. Aber ich lass sie in dem Glauben.",
      ],
      [
        "marlene",
        "Auf dem Kompost höchstens ein Fünftel, sonst schimmelt es. Im Gemeinschaftsgarten in Gaarden nehmen wir übrigens gern Satz aus Büros!",
      ],
      ["katrin", "Marlene, wir haben 4 Kilo die Woche. Ich meine das ernst, ich schreib dir."],
    ],
  },
  {
    category: "sustainability",
    language: "de",
    title: "Fairtrade-Siegel fehlt auf dem Huila, warum?",
    author: "gesa",
    text: "Im Supermarkt achte ich immer auf das Siegel. Auf eurem Huila steht „direkt gehandelt“, das kann ja jeder draufdrucken. Woran erkenne ich als normale Kundin, dass das kein Etikettenschwindel ist?",
    replies: [
      [
        "marlene",
        "Gute Frage. „Direkt“ ist kein geschützter Begriff. Ich schaue, ob Preis, Menge und Name der Farm genannt werden. Ohne Zahl kein Vertrauen.",
      ],
      [
        "levent",
        "Das Siegel kostet die Kooperative Geld und garantiert einen Mindestpreis, der gerade unter dem Börsenpreis liegt. Sinnvoll, aber keine Krone. Nordlicht zahlt mehr, das steht im Einkaufsbericht auf Seite 4.",
      ],
      [
        "jonas",
        "La Esperanza sind elf Familien, das Siegel lohnt für sie nicht. Wir zahlen 8,90 $ je Kilo Rohkaffee, Vertrag und Rechnung liegen im Laden zum Durchblättern. Online steht der Bericht unter https://nordlicht.example/einkauf. Und im Februar ist Don Álvaro zwei Tage hier, den kannst du alles selbst fragen.",
        "accepted",
      ],
      ["ralf", "Hab im Laden geblättert. Die Rechnung gibt es wirklich, mit Kaffeefleck."],
      ["gesa", "Ok, überzeugt, und zu Don Álvaro komme ich. Mein Spanisch reicht für „lecker“."],
    ],
  },
  {
    category: "sustainability",
    language: "en",
    title: "Sail cargo coffee, romantic or real?",
    author: "mads",
    text: "There is a schooner bringing coffee to Hamburg without an engine. 20 tonnes per trip, about 2 € more per bag. Would you pay it? Would Nordlicht ever do it? I’m torn between goosebumps and arithmetic.",
    replies: [
      [
        "grace",
        "Arithmetic: container shipping is roughly 2–4 % of the footprint of a cup. The milk is far worse. But goosebumps move people, too.",
      ],
      ["oke", "I would pay, and I would sail on it. Not necessarily in that order."],
      [
        "marlene",
        "I’d rather see the 2 € as a higher price at the farm. Though both would be nice.",
      ],
      ["ralf", "Was die Leute alles bezahlen. Aber ein schönes Schiff ist es ja."],
      [
        "ella",
        "We did the sums last year: 1.85 € per 250 g for us. What stopped us was not the price but storage, 4 weeks become 11, and the Tsehay doesn’t like the tropics that long. We’d try it with the Serra. If thirty people here say yes, I’ll ask for 300 kg.",
      ],
      ["mads", "Yes number one. Twenty-nine to go."],
    ],
  },
  {
    category: "sustainability",
    language: "de",
    title: "Hafermilch, die im Kaffee nicht ausflockt",
    author: "jule",
    text: "Bei dunklem Espresso kein Problem, aber beim Huila sieht meine Tasse aus wie eine Schneekugel. Liegt das an der Milch oder am Kaffee? Und gibt es eine aus der Gegend, die nicht durch halb Europa gefahren ist?",
    replies: [
      [
        "elif",
        "Säure plus Hitze. Je heller der Kaffee, desto eher. Barista-Sorten haben einen Puffer drin, der hilft. Und die Milch vorher leicht anwärmen, nicht kalt in den heißen Kaffee kippen.",
        "accepted",
      ],
      [
        "svenja",
        "Es gibt eine aus Dithmarscher Hafer, die bekommst du im Hofladen. Flockt bei mir nur, wenn die Flasche länger als drei Tage offen ist.",
      ],
      ["ralf", "Kuhmilch. Kommt hier auch aus der Gegend."],
      [
        "jule",
        "Stimmt, Ralf, ich sehe sie vom Küchenfenster. Vertrag sie nur nicht 🙂 Anwärmen war die Lösung, danke Elif!",
      ],
    ],
  },
  {
    category: "sustainability",
    language: "en",
    title: "How much of my 14.90 € reaches the farm?",
    author: "hannah",
    text: "I’d like to show my year 10 class where the money of one bag goes, using a real coffee rather than a textbook banana. Is there a breakdown for the Tsehay I could use?",
    replies: [
      [
        "marlene",
        "Page 6 of the buying report has one for the Huila. For the Tsehay I only know last year’s.",
      ],
      [
        "ella",
        "Happily. Per 250 g bag of Tsehay: 3.05 € to the washing station (of which about 2.40 € is paid out for cherries), 0.55 freight and import, 0.55 coffee tax, 1.10 loss in roasting and energy, 0.48 packaging, 3.60 wages here, 2.05 rent, machines, website, 0.97 VAT, and the rest, about 2.50, covers shipping subsidies and, in a good year, a profit.",
        "accepted",
      ],
      [
        "grace",
        "I had no idea there was a coffee tax. 2.19 € per kilo roasted, just looked it up.",
      ],
      [
        "hannah",
        "This is brilliant, thank you Ella. One student already asked why the rent gets nearly as much as the pickers. We’ll be discussing that for a week.",
      ],
      [
        "ella",
        "Tell them it is a good question and that I don’t have a good answer. If the class wants to visit, I’ll make cocoa.",
      ],
    ],
  },
];
