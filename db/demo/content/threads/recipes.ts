import type { CastKey } from "../cast.ts";
import type { WrittenTopic } from "../types.ts";

export const recipesTopics: readonly WrittenTopic<CastKey>[] = [
  {
    category: "recipes",
    language: "de",
    title: "Cà phê sữa đá, so macht ihn meine Mutter",
    author: "linh",
    text: "Weil ich im Robusta-Thema versprochen habe, es aufzuschreiben. Für ein Glas:\n\n- 22 g Sturmflut, etwas gröber als Espresso\n- Phin mit Schraubsieb, handfest, nicht mit Gewalt\n- erst 20 ml Wasser, 40 Sekunden quellen, dann 90 ml\n- 2 Esslöffel gezuckerte Kondensmilch ins Glas, Kaffee drauf tropfen lassen\n- rühren, VIEL Eis\n\nEs soll tropfen, etwa einmal pro Sekunde. Läuft es, war das Sieb zu locker. Passiert nichts, war Papa dran.",
    tags: ["Phin", "Eiskaffee"],
    replies: [
      ["minh", "Genau so. Bei uns kommt eine Prise Salz rein, Huế-Stil. Probier mal."],
      [
        "nina",
        "Gestern auf dem Balkon in Gaarden gemacht, Nachbarin hat über die Brüstung gefragt, was da so riecht. Jetzt brauche ich einen zweiten Phin.",
      ],
      [
        "ralf",
        "Kondensmilch im Kaffee, das kenne ich noch von meinem Vater. Nur ohne Eis. Schmeckt.",
      ],
      ["linh", "Ralf und meine Mutter würden sich verstehen, sie findet auch alles Neue zu sauer."],
      ["priya", "Salt version wins in our flat, three to one. Thank you both!"],
    ],
  },
  {
    category: "recipes",
    language: "de",
    title: "Welcher Kuchen zu welchem Kaffee?",
    author: "wiebke",
    text: "Ich backe freitags und möchte das endlich mal ernsthaft angehen. Bisher:\n\n- Butterkuchen + Huehue: sehr gut\n- Zitronenkuchen + Kiambu: zu viel, beide schreien\n- Friesentorte + Leuchtturm: oh ja\n\nWas habt ihr? Rhabarber steht als Nächstes an.",
    tags: ["Backen"],
    replies: [
      ["tomke", "Rhabarber-Baiser + Serra. Der Kaffee muss da die Ruhe bewahren."],
      [
        "frauke",
        "Franzbrötchen + Förde aus der Thermoskanne am Strand von Schobüll. Ist zwar kein Kuchen, aber es ist wahr.",
      ],
      ["brigitte", "Streusel geht zu allem. Das ist das Wesen des Streusels."],
      [
        "samira",
        "Basbousa mit Grieß und Rosenwasser zum Tsehay, die Blume im Kaffee und die in der Küche finden sich. Rezept gern, wenn jemand mag.",
      ],
      ["wiebke", "Samira, ja bitte! Und Brigittes Satz kommt auf mein Küchenhandtuch."],
      ["hauke", "Friesentorte + noch ein Stück Friesentorte."],
    ],
  },
  {
    category: "recipes",
    language: "en",
    title: "Cold brew that doesn’t taste of cardboard",
    author: "nina",
    text: "Two summers of trying and mine always ends up flat and brown-tasting. 80 g per litre, 18 hours in the fridge, coarse. Förde mostly. Do I need a better coffee or a better idea?",
    tags: ["Cold brew"],
    replies: [
      [
        "priya",
        "Grind finer than you think (like for filter, not French press), 70 g, and only 12 hours. The last six hours just add wood.",
      ],
      [
        "linh",
        "Hot bloom! Pour 150 ml at 95 °C first, wait one minute, then the cold water. Fruit comes back.",
        "accepted",
      ],
      [
        "mads",
        "Honestly? Brew it hot onto ice instead. Ten minutes instead of a night, tastes alive.",
      ],
      [
        "nina",
        "Hot bloom plus 12 hours with Chirinos: like iced tea with plum in it. Who invented this and why isn’t it on the bag.",
      ],
      ["jonas", "Going on the bag of the summer edition. We’ll credit you two, if you don’t mind."],
    ],
  },
  {
    category: "recipes",
    language: "de",
    title: "Kardamomkaffee für zwei, im Topf",
    author: "samira",
    text: "Für alle ohne Ibrik: Ein kleiner Stieltopf tut es auch.\n\n200 ml kaltes Wasser, 16 g Kaffee so fein wie Kakao, 1 Teelöffel Zucker, 3 Kapseln Kardamom frisch zerstoßen. Langsam erwärmen, nicht rühren, wenn der Schaum steigt: runter vom Herd. Dreimal. Zwei Minuten setzen lassen.\n\nDer Gayo ist ideal, ein bisschen Erde, ein bisschen Gewürz.",
    replies: [
      [
        "karim",
        "Bei uns ohne Zucker und mit doppelt Kardamom, aber ich erkenne das Zuhause an. Welche Mühle schafft bei dir das Mehl?",
      ],
      [
        "samira",
        "Eine türkische Messingmühle vom Flohmarkt in Lübeck, 12 Euro. Die Kinder mahlen, das ist bei uns Sonntagspflicht.",
      ],
      [
        "levent",
        "Mein Onkel würde sagen: Wenn du den Schaum nicht zuerst in die Tassen verteilst, hast du keine Gäste, sondern Feinde. Sonst alles richtig!",
      ],
      ["gesa", "Nachgekocht. Die ganze Wohnung riecht wie Urlaub."],
    ],
  },
  {
    category: "recipes",
    language: "de",
    title: "Pharisäer ohne Blamage",
    author: "frauke",
    text: "Besuch aus Bayern kommt, und ich soll einen „echten Pharisäer“ machen. Im Laden auf Nordstrand bekomme ich ihn immer serviert, selbst gemacht hab ich ihn nie. Wie viel Rum, welcher Kaffee, und darf man umrühren?",
    replies: [
      ["hauke", "4 cl. Wer umrührt, zahlt die Runde. Steht so im Grundgesetz."],
      [
        "tomke",
        "Zwei Stück Würfelzucker unten rein, heißen starken Kaffee drauf, Rum, Sahne nur halb steif, sonst bleibt sie als Deckel am Mund kleben.",
        "accepted",
      ],
      ["ralf", "Sturmflut, doppelt stark. Alles andere geht im Rum unter."],
      [
        "brigitte",
        "Und die Tassen vorher heiß ausspülen. Lauwarmer Pharisäer ist eine Sünde, und das bei dem Namen.",
      ],
      [
        "frauke",
        "Bayern war begeistert, es wurde umgerührt, es wurde eine Runde gezahlt. Sahne halb steif ist der ganze Trick.",
      ],
    ],
  },
  {
    category: "recipes",
    language: "en",
    title: "Espresso tonic: which tonic, which coffee, which order?",
    author: "daniel",
    text: "I had one at the roastery bar in July and haven’t stopped thinking about it. At home it either foams over like a school volcano or tastes of aspirin. Teach me.",
    replies: [
      [
        "elif",
        "Ice, tonic, THEN espresso over the back of a spoon. And let the shot cool for a minute, the heat makes the volcano.",
        "accepted",
      ],
      [
        "malte",
        "Dry tonic, not the very bitter Indian one. With Serra it’s boring, with Kiambu it’s grapefruit.",
      ],
      [
        "daniel",
        "No eruption, and a slice of orange because the lemon was in a bad way. We are getting somewhere.",
      ],
      [
        "ella",
        "At the bar: 150 ml tonic, one double of Huila, a strip of orange peel. So the sad lemon led you exactly to the house recipe.",
      ],
    ],
  },
];
