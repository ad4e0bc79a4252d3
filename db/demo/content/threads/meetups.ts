import type { CastKey } from "../cast.ts";
import type { WrittenTopic } from "../types.ts";

export const meetupsTopics: readonly WrittenTopic<CastKey>[] = [
  {
    category: "meetups",
    language: "de",
    title: "Stammtisch Kiel: wer bringt was mit?",
    author: "mira",
    text: "Nächster Donnerstag, 19 Uhr, bei mir im Hinterhof (Gaarden, Adresse per Nachricht). Wir sind bisher sieben. Thema: ein Kaffee, fünf Brühmethoden, ich stifte eine Tüte Chirinos.\n\nMir fehlen noch:\n- eine Mokkakanne\n- jemand mit AeroPress\n- Stühle!",
    tags: ["Kiel"],
    replies: [
      ["yusuf", "aeropress + 2 klappstühle, einer davon wackelt"],
      [
        "dennis",
        "Ich bringe gefiltertes Wasser und Leitungswasser in gleichen Flaschen mit. Ihr werdet mich hassen und dann recht geben.",
      ],
      ["linh", "Phin zählt als sechste Methode, oder? Und ich bringe Bánh."],
      ["grace", "May I come although my German gives up after two sentences?"],
      ["mira", "@Grace natürlich! Nach dem dritten Kaffee reden hier sowieso alle durcheinander."],
      [
        "karim",
        "Mokkakanne bringe ich, die große. Wer den wackelnden Stuhl bekommt, darf zuerst trinken.",
      ],
    ],
  },
  {
    category: "meetups",
    language: "de",
    title: "Nachlese: Freitagsverkostung in der Rösterei",
    author: "magda",
    text: "Ich war zum ersten Mal dabei und ein bisschen nervös wegen des Schlürfens. Völlig umsonst, alle schlürfen wie die Staubsauger. Sechs Kaffees blind, ich habe zwei erkannt und den Decaf für den teuersten gehalten.\n\nMein Favorit: Nummer vier, der sich als Gayo herausstellte, den ich vorher nie gekauft hätte. Was war eurer?",
    replies: [
      [
        "levent",
        "Nummer zwei, Kiambu. Aber dass du den Decaf vorne hattest, hat Jonas den ganzen Abend glücklich gemacht.",
      ],
      [
        "kerem",
        "Hab bei Nummer fünf „Gurke“ gesagt und alle haben gelacht. Auf der Karte stand dann „Honigmelone“. Ist dieselbe Familie!!",
      ],
      [
        "jonas",
        "Gurke steht seit Freitag im Protokoll und bleibt da. Schön war’s mit euch. Nächster Termin ist der erste Freitag im Monat, zwei Plätze hab ich noch.",
      ],
      ["gesa", "Einer davon bitte für mich, ich übe schon Schlürfen. Mein Hund ist irritiert."],
    ],
  },
  {
    category: "meetups",
    language: "de",
    title: "Mitfahrgelegenheit Husum – Flensburg zur Verkostung",
    author: "tomke",
    text: "Mit dem Zug bin ich fast zwei Stunden unterwegs und zurück fährt abends nix mehr. Fährt jemand von der Westküste am ersten Freitag rüber? Ich beteilige mich am Sprit und sorge für Proviant.",
    replies: [
      ["frauke", "Fahre ab Husum Süd um 16:45, drei Plätze frei. Rückfahrt gegen 21 Uhr."],
      ["wiebke", "Könntet ihr mich in Viöl einsammeln? Ich bin dann eh bei meiner Schwester."],
      ["frauke", "Klar, liegt am Weg. Hauke, du auch?"],
      ["hauke", "Wenn ich vorn sitzen darf."],
      ["tomke", "Dann bring ich Franzbrötchen für vier mit. Hauke sitzt vorn."],
    ],
  },
  {
    category: "meetups",
    language: "en",
    title: "Coffee ride: Flensburg to Aabenraa and back, about 70 km",
    author: "mads",
    text: "Sunday the week after next, gravel-ish, along the fjord, start 9:00 at the roastery door. Halfway stop on the beach at Sønderhav with hot dogs (yes, those) and coffee from the camping stove. Slow pace, nobody gets dropped. Who is in?",
    replies: [
      ["arne", "Dabei, mit Lastenrad. Ich nehme die Kanne, die Mühle und zwei Liter Wasser."],
      ["tom", "In, if slow means slow. My bike is from 1994 and so are my knees."],
      ["levent", "I’ll join until Kruså and then pretend to have a puncture."],
      ["kerem", "Komme mit, bringe den Leuchtturm für die Mokka mit."],
      [
        "mads",
        "Nine riders, one cargo bike, one fake puncture. Bring your passport, they do check sometimes.",
      ],
      [
        "tom",
        "Report: 71 km, sunshine until the very last hill, and Levent did in fact get a real puncture. Justice.",
      ],
    ],
  },
  {
    category: "meetups",
    language: "de",
    title: "Wer hätte Lust auf einen Latte-Art-Abend in Hamburg?",
    author: "elif",
    text: "Ich darf in dem Café, in dem ich samstags arbeite (Altona), nach Feierabend die Maschine benutzen. Platz für sechs. Keine Profis, bitte: Mein eigenes Ziel ist ein Schwan, der nicht wie eine Kaulquappe aussieht.",
    replies: [
      [
        "agnieszka",
        "Aus Lübeck eine Stunde, ich bin dabei! Bringe 5 Liter Milch mit, Kaulquappen kann ich schon.",
      ],
      ["daniel", "Yes please. My hearts look like onions."],
      ["ben", "Count me in as well, I live round the corner and can bring my own bad milk jug."],
      ["elif", "Vier Leute, dann Dienstag um 18:30. Milch über 65 Grad wird mit Abwasch bestraft."],
      [
        "agnieszka",
        "Bericht: 11 Liter Milch, 2 Herzen, 1 Blatt, 0 Schwäne. Und Daniel hatte Abwasch. Bitte bald wieder.",
      ],
    ],
  },
  {
    category: "meetups",
    language: "en",
    title: "New in Kiel, looking for coffee people who aren’t in a hurry",
    author: "grace",
    text: "I moved here for a project at the harbour institute and so far know two colleagues and a very opinionated seagull. I’d enjoy a slow coffee at a weekend with people who don’t mind English or my German. I bring beans from Kumasi when my aunt sends some.",
    replies: [
      [
        "priya",
        "I was you three years ago, including the seagull. Saturday, 10:30, the little place by the canal ferry? I’ll wear the yellow coat, everyone in Kiel knows the yellow coat.",
      ],
      ["linh", "I’ll come too! And you should join Mira’s Thursday table."],
      ["mira", "Sehr gern! We speak German-English-hands."],
      [
        "grace",
        "Saturday was lovely. The gull sends its regards. Thank you for being so quick about it, I had rather rehearsed being lonely.",
      ],
    ],
  },
];
