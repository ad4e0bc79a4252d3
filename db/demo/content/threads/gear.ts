import type { CastKey } from "../cast.ts";
import type { WrittenTopic } from "../types.ts";

export const gearTopics: readonly WrittenTopic<CastKey>[] = [
  {
    category: "gear",
    language: "en",
    title: "Which kettle for pour-over under 60 €?",
    author: "priya",
    text: "The Fellow is lovely and also two weeks of groceries. I need a gooseneck, electric if possible, that does not drip down its own neck. Temperature control would be nice but I can live with a thermometer. What do you actually use?",
    tags: ["Kettle"],
    replies: [
      [
        "hannah",
        "Ordinary kettle plus a 20 € stovetop gooseneck as a pouring jug. Warm it first, you lose about 4 degrees, which is what you wanted to lose anyway.",
      ],
      [
        "yusuf",
        "bought a used one in kiel for 35, brand nobody knows, does 60 to 100 in steps of 5. handle gets warm but it works",
      ],
      [
        "tom",
        "Hario Buono, the stovetop one. Mine is nine years old and has fallen off a bicycle.",
      ],
      [
        "levent",
        "If you want electric: look for one where the spout starts low on the body, not in the middle. Those pour slowly without gurgling. The no-name ones around 50 € are all from the same factory and fine. Just check that the lid sits tight when you tilt it.",
        "accepted",
      ],
      ["dennis", "And measure once. Mine showed 93 and had 89."],
      [
        "priya",
        "Got a low-spout no-name for 48. It said 95 and really had 92, thank you for the warning. Pours like a small obedient river.",
      ],
    ],
  },
  {
    category: "gear",
    language: "de",
    title: "Comandante oder Timemore C3, lohnt der Unterschied?",
    author: "anneke",
    text: "Ich mahle noch mit der Schlagmühle von Oma (bitte nicht schimpfen). Budget wären 80 Euro, mit viel gutem Zureden 250. Nur V60 und AeroPress, zwei Tassen am Tag. Wer hatte beide?",
    tags: ["Mühlen"],
    replies: [
      [
        "rieke",
        "Hatte erst die C3, jetzt die Comandante. Von Schlagmühle auf C3 ist ein Sprung wie von Schwarzweiß auf Farbe. Von C3 auf Comandante ist es ein besserer Fernseher.",
      ],
      [
        "piotr",
        "Repariere beide. Die C3 hat ab und zu lockere Lager, sonst solide. Für die Comandante bekommst du jedes Teil, auch in zehn Jahren.",
      ],
      [
        "mads",
        "C3 for two years, then gave it to my sister. She still doesn’t know what she has. Buy the C3, spend the rest on coffee.",
        "accepted",
      ],
      ["malte", "Comandante, und du musst nie wieder drüber nachdenken. Wer billig kauft usw."],
      ["yusuf", "170€ unterschied sind 13 tüten kaffee, nur so als einheit"],
      [
        "anneke",
        "13 Tüten hat mich überzeugt. C3 ist da, 16 Klicks für V60, und ich verstehe plötzlich, wovon ihr hier alle redet.",
      ],
      [
        "levent",
        "Willkommen auf der anderen Seite, @anneke. Omas Mühle bitte behalten, für Gewürze ist sie unschlagbar.",
      ],
    ],
  },
  {
    category: "gear",
    language: "de",
    title: "Baratza Encore quietscht, seit sie im Keller stand",
    author: "gesa",
    text: "Wir haben renoviert, die Encore stand drei Monate in der Kiste. Jetzt mahlt sie, aber es quietscht wie die Tür vom Deichhaus. Ausgesaugt hab ich sie schon. Einschicken oder selber ran?",
    tags: ["Mühlen", "Reparatur"],
    replies: [
      [
        "piotr",
        "Selber ran. Oberen Ring raus (drehen bis er über „40“ hinaus geht), den kleinen Mahlkegel mit 8er-Nuss lösen, ACHTUNG Linksgewinde. Darunter sitzt eine Filzscheibe, die war bestimmt feucht. Trocknen lassen, Krümel raus, fertig.",
        "accepted",
      ],
      ["gesa", "Linksgewinde. Gut, dass du das schreist, ich hätte mich sonst drangehängt."],
      ["hauke", "Hab mich mal drangehängt. Seitdem trink ich vorgemahlen. War ein Witz. Fast."],
      [
        "gesa",
        "Filz war tatsächlich muffig. Ein Tag auf der Heizung, und sie klingt wie neu. Piotr, wie viele Punkte darf man dir eigentlich überweisen?",
      ],
      ["piotr", "Ein Stück Kuchen beim nächsten Treffen reicht 🙂"],
    ],
  },
  {
    category: "gear",
    language: "de",
    title: "Erster Siebträger: worauf hättet ihr gern vorher geachtet?",
    author: "karim",
    text: "Es soll eine gebrauchte Maschine werden, so um 500 Euro. Mir schwirrt der Kopf vor lauter E61, Dualboiler, PID. Bitte keine Kauftipps, sondern: Was hat euch hinterher geärgert?",
    tags: ["Siebträger"],
    replies: [
      [
        "malte",
        "Dass ich an der Mühle gespart habe. Lieber Maschine 300 und Mühle 200 als umgekehrt. Espresso verzeiht bei der Mühle nichts.",
        "accepted",
      ],
      [
        "agnieszka",
        "Die Aufheizzeit. 25 Minuten klingt okay, bis du um 5:40 zum Zug musst. Zeitschaltuhr war die beste Anschaffung, 6 Euro.",
      ],
      [
        "elif",
        "Der Platz! Bohnen, Tamper, Abschlagkasten, Tücher. Miss deine Arbeitsplatte und zieh die Hälfte ab.",
      ],
      [
        "kerem",
        "Bei gebrauchten: Kesselinneres zeigen lassen und fragen, womit entkalkt wurde. „Noch nie“ ist auch eine Antwort, nur keine gute.",
      ],
      ["daniel", "The mess. Nobody in the videos ever wipes anything."],
      [
        "uwe",
        "Dass mir am Anfang keiner gesagt hat, dass es zwei Wochen dauert, bis es schmeckt. Ich wollte sie nach drei Tagen zurückgeben.",
      ],
      [
        "karim",
        "Das ist hundertmal nützlicher als jeder Test, danke euch allen. Mühle wird also zuerst gekauft.",
      ],
    ],
  },
  {
    category: "gear",
    language: "de",
    title: "Karlsbader Kanne: kennt die noch jemand?",
    author: "brigitte",
    text: "Ich habe von meiner Tante eine Karlsbader Kanne geerbt, ganz aus Porzellan, mit Doppelsieb. Kein Papier, kein Strom. Der Kaffee wird klar wie Tee und trotzdem rund. Ich nehme 30 g auf einen halben Liter, grob gemahlen, und gieße mit dem Schöpfer.\n\nMich würde interessieren, ob die Jüngeren hier so etwas noch benutzen oder ob ich die letzte Mohikanerin bin.",
    replies: [
      [
        "mira",
        "Brigitte, ich habe noch nie eine in echt gesehen! Darf ich mal zum Probieren nach Eckernförde kommen? Ich bringe den Tsehay mit.",
      ],
      ["brigitte", "Sehr gern, Mira. Donnerstags ist Streuselkuchen."],
      [
        "levent",
        "Die wird noch hergestellt, in Bayreuth. In Verkostungsräumen steht sie öfter, als man denkt, weil sie nichts verschluckt, was Papier verschlucken würde.",
      ],
      [
        "tomke",
        "Meine Oma hat eine, als Blumenvase. Ich glaube, ich muss da mal ein ernstes Gespräch führen.",
      ],
      [
        "mira",
        "Nachtrag: War Donnerstag da. Der Tsehay schmeckt aus der Kanne wie weißer Tee mit Pfirsich. Und der Streuselkuchen ist eine eigene Reise wert.",
      ],
    ],
  },
  {
    category: "gear",
    language: "de",
    title: "Wie oft entkalkt ihr bei unserem Wasser wirklich?",
    author: "uwe",
    text: "Meine Maschine meldet sich alle sechs Wochen, mein Nachbar in Büdelsdorf macht es einmal im Jahr und behauptet, das sei nur Geldmacherei der Hersteller. Wer hat belastbare Erfahrungen mit Schleswiger und Rendsburger Wasser?",
    replies: [
      [
        "torben",
        "Schleswig, Moccamaster, alle drei Monate mit Zitronensäure, lauwarm ansetzen! Heiß gibt das Calciumcitrat, das kriegst du nie wieder raus.",
      ],
      [
        "dennis",
        "Bei 15 °dH und zwei Litern am Tag fallen grob 5 g Kalk pro Woche an. Dein Nachbar hat nach einem Jahr also ein halbes Pfund in der Maschine. Die Meldung ist nicht aus der Luft gegriffen.",
        "accepted",
      ],
      ["uwe", "Ein halbes Pfund. Das zeig ich ihm."],
      [
        "piotr",
        "Ich hatte mal eine auf dem Tisch, da war der Schlauch zu wie eine Arterie. Besitzer sagte auch „nie Probleme gehabt“.",
      ],
      [
        "katrin",
        "Im Büro: Filterpatrone und trotzdem alle acht Wochen. Ich hab es in den Gruppenkalender eingetragen, sonst macht es nämlich niemand.",
      ],
      ["uwe", "Nachbar hat entkalkt. Er sagt nichts dazu, aber er hat zweimal nachgekauft."],
    ],
  },
  {
    category: "gear",
    language: "en",
    title: "Is my scale lying to me?",
    author: "ben",
    text: "Same recipe every day, 16 g in, 256 out, and on some mornings it reads 251 when I put the finished mug back on. It’s a cheap kitchen scale with a one-second lag. Does it matter or should I touch grass?",
    replies: [
      [
        "dennis",
        "Put five 1-cent coins on it, 2.3 g each: should say 11.5. If it says 11 or 12, it rounds. Small doses are where cheap scales lie.",
      ],
      [
        "hannah",
        "Steam. Coffee loses three or four grams while you admire it. Go and touch grass, but take the mug.",
      ],
      [
        "mads",
        "Both are right. The dose matters more than the output: 15 vs. 16 g you can taste, 251 vs. 256 nobody can.",
        "accepted",
      ],
      [
        "ben",
        "The coins said 11. So the scale rounds AND I steam. Ordered a small 0.1 g one for 15 €, grass pending.",
      ],
    ],
  },
  {
    category: "gear",
    language: "de",
    title: "Elektrische Mühle morgens um sechs, und oben schläft ein Baby",
    author: "jule",
    text: "Über uns ist Nachwuchs eingezogen (süß!), und unsere Mühle klingt wie ein Winkelschleifer. Abends vormahlen schmeckt man aber. Handmühle kann ich um die Zeit nicht, da schlafe ich im Stehen ein. Ideen?",
    replies: [
      [
        "elif",
        "Geschirrtuch drunter, Kissen drüber. Kein Witz, die Vibration über die Arbeitsplatte ist das meiste.",
      ],
      [
        "anneke",
        "Handmühle mit Akkuschrauber! Aufsatz gibts für 8 Euro. Ist leiser als gedacht und sehr lustig.",
      ],
      [
        "frauke",
        "Abends mahlen und luftdicht in ein kleines Glas, randvoll, ins Tiefkühlfach. Ich merke nach einer Nacht wirklich nichts. Nach drei Nächten schon.",
        "accepted",
      ],
      ["malte", "Sakrileg, aber ja, Einfrieren geht besser als sein Ruf."],
      [
        "jule",
        "Ich mach jetzt Frauke unter der Woche und Akkuschrauber am Wochenende. Die Eltern von oben haben sich mit Keksen bedankt, wir nehmen das als Erfolg.",
      ],
    ],
  },
];
