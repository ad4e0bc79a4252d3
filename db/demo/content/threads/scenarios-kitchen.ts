import type { Scenario } from "../types.ts";

export const kitchenScenarios: readonly Scenario[] = [
  {
    key: "baking",
    category: "recipes",
    language: "de",
    isQuestion: false,
    tags: ["Backen"],
    titles: [
      "{cake} mit einem Schuss {espresso}",
      "{cake} zum {coffee}",
      "Mein {cake}, Kaffee inklusive",
    ],
    openings: [
      "Am {weekday} gab es {cake}, und weil noch eine halbe Kanne {coffee} da war, kam die mit hinein.",
      "Rezept von meiner Tante aus {town}, leicht verändert: {cake}, aber mit Kaffee im Teig.",
      "Ich hab {cake} dreimal gebacken, bis er so war, wie ich wollte. Jetzt teile ich ihn, bevor ich ihn vergesse.",
    ],
    details: [
      "- 200 g Mehl\n- 150 g Butter\n- 120 g brauner Zucker\n- 80 ml starker Kaffee, kalt\n- Prise Salz\n\n175 Grad, gut 40 Minuten. Dazu den {coffee}, schwarz.",
      "Trick: zwei Teelöffel fein gemahlenen {espresso} in die Butter rühren und zehn Minuten ziehen lassen. Danach durchs Sieb. Man schmeckt Kaffee, beißt aber nicht drauf.",
      "Der Guss ist nur Puderzucker und ein Löffel Espresso. Mehr braucht es nicht, wirklich.",
    ],
    answers: [
      "Nachgebacken, hält sich drei Tage, theoretisch. Bei uns waren es drei Stunden.",
      "Mit Dinkelmehl wird er etwas trockener, da hilft ein Löffel Joghurt.",
      "Ich hab die Kaffeebutter für Kekse genommen, auch hervorragend.",
      "Weniger Zucker geht gut, 90 g reichen, wenn der Kaffee nicht zu dunkel ist.",
      "Bei uns kommt Kardamom dazu. Wer das einmal probiert hat, backt nie wieder ohne.",
    ],
    chatter: [
      "Umluft oder Ober-Unterhitze? Mein Ofen ist Baujahr 89 und hat Charakter.",
      "Ich sag dazu nur: Sahne.",
      "Bitte beim nächsten Treffen als Beweis mitbringen.",
      "Meine Kinder haben „Erwachsenenkuchen“ gesagt und trotzdem alles gegessen.",
      "Klingt gut! Geht das auch vegan?",
    ],
    thanks: [
      "Ober-Unterhitze! Und ja, mit Margarine klappt es auch, getestet am Wochenende.",
      "Freut mich, dass er bei euch so schnell weg war.",
    ],
    slots: {
      cake: [
        "Marmorkuchen",
        "Butterkuchen",
        "Rhabarberkuchen",
        "Apfelkuchen",
        "Schokokuchen",
        "Nusszopf",
        "Käsekuchen",
      ],
    },
  },
  {
    key: "recipes-en",
    category: "recipes",
    language: "en",
    isQuestion: false,
    titles: ["{drink}, my version", "{drink} with {coffee}", "Has anyone cracked {drink}?"],
    openings: [
      "It’s taken four attempts, but I think I have {drink} where I want it.",
      "Friends came over on {weekdayEn}, so I made {drink} and wrote it down while they were still being polite.",
      "I keep seeing {drink} on menus and wanted to know if one can do it at home without buying another gadget.",
    ],
    details: [
      "18 g of {coffee}, brewed strong at 1:10, cooled over ice while it drips. A pinch of salt makes more difference than sugar.",
      "My mistake was hot coffee onto warm everything. Chill the glass, chill the syrup, then pour slowly.",
      "Base is a strong AeroPress with {coffee}, the rest is what was left in the fridge. Amounts by feeling, sorry to the scale people.",
    ],
    answers: [
      "Made it tonight with Serra instead and it was lovely, a bit more like pudding.",
      "Swap the sugar for a spoon of date syrup. You’re welcome.",
      "A strip of orange peel, squeezed over the top, then thrown away. The smell does the work.",
      "Mine split. Was the milk too cold, or am I cursed?",
      "Too sweet for me with the full amount. Half the syrup and it’s perfect.",
    ],
    chatter: [
      "The scale people forgive you. Some of us are crying, though.",
      "Saved for the one warm weekend we get up here.",
      "My neighbour now calls me “the bar”.",
      "Photo, please, or it didn’t happen.",
    ],
    thanks: [
      "Date syrup! That’s the missing piece. Thank you.",
      "If it split, the coffee was probably still hot. Let it sit for two minutes and try again.",
    ],
    slots: {
      drink: [
        "an espresso martini without a shaker",
        "salted iced coffee",
        "coffee jelly",
        "affogato for six",
        "a cardamom latte",
        "cold brew lemonade",
        "dalgona without the drama",
        "a proper mocha",
      ],
    },
  },
  {
    key: "packaging-de",
    category: "sustainability",
    language: "de",
    isQuestion: false,
    titles: [
      "{thing}: was macht ihr damit?",
      "{thing}, geht das nicht mit weniger Müll?",
      "Müll sparen bei: {thing}",
    ],
    openings: [
      "Beim Aufräumen ist mir aufgefallen, wie viel sich ansammelt: {thing}.",
      "Ich versuche gerade, in der Küche einen Monat lang keinen Restmüll zu machen. Gescheitert bin ich an einer Sache: {thing}.",
      "Eine ehrliche Frage an alle, die weiter sind als ich. Es geht um {thing}.",
    ],
    details: [
      "Wegwerfen fühlt sich falsch an, horten aber langsam auch.",
      "Gibt es in {town} eine Stelle, die so etwas annimmt? Oder eine Idee, wie man es gar nicht erst bekommt?",
      "Vielleicht kann Nordlicht da auch etwas tun, ich wollte aber erst euch fragen.",
    ],
    answers: [
      "Wir geben das an die Kita weiter, die basteln damit. Vorher kurz fragen, die haben auch Grenzen.",
      "Auf den Kompost, soweit es geht. Dünn verteilt und mit Laub gemischt ist nach acht Wochen nichts mehr zu sehen.",
      "Größere Mengen kaufen und teilen. Wir sind drei Haushalte, ein Paket im Monat statt drei.",
      "Beim Tresen in Flensburg kannst du mit eigener Dose kommen, das wissen erstaunlich wenige.",
      "Ich hab auf Metall und Stoff umgestellt. Braucht zwei Wochen Gewöhnung und danach denkt man nicht mehr dran.",
      "Der Recyclinghof nimmt es an, aber am Ende wird auch viel verbrannt. Vermeiden ist besser als sortieren.",
    ],
    chatter: [
      "Meine Oma hätte daraus Topflappen gehäkelt.",
      "Fühl ich. Meine Schublade geht nicht mehr zu.",
      "Danke, dass du „gescheitert“ schreibst. Sonst liest man immer nur von Helden.",
      "Am meisten spart man bei der Milch, nicht bei der Tüte. Nur als Einordnung.",
    ],
    thanks: [
      "Das mit dem Teilen probieren wir im Haus, drei Parteien haben schon zugesagt.",
      "Danke, die Dose ist eingepackt fürs nächste Mal Flensburg.",
    ],
    staff: [
      "Gute Runde. Wir nehmen das mit in unsere Verpackungsliste, auf der steht inzwischen mehr Durchgestrichenes als Offenes. Mit der eigenen Dose seid ihr am Tresen immer willkommen.",
    ],
    slots: {
      thing: [
        "leere Kaffeetüten",
        "Papierfilter",
        "Kartuschen vom Wasserfilter",
        "Milchkartons",
        "Versandkartons mit Füllpapier",
        "Aluverschlüsse",
        "Kaffeesatz ohne Garten",
        "Pappbecher unterwegs",
        "Entkalkerflaschen",
      ],
    },
  },
  {
    key: "fairness-en",
    category: "sustainability",
    language: "en",
    isQuestion: true,
    titles: [
      "{claim}: marketing or meaningful?",
      "What does “{claim}” change for {coffee} farmers?",
      "Trying to understand “{claim}”",
    ],
    openings: [
      "I keep reading “{claim}” on bags, not only here, and I’d like to know what’s behind it.",
      "A friend rolled her eyes at “{claim}” last night, and I noticed I couldn’t defend it.",
      "Shopping with a conscience is hard work. Today’s homework: “{claim}”.",
    ],
    details: [
      "I’m not after a fight, I’d honestly like to know who checks it.",
      "If I have 15 € for a bag of {coffee}, is this what I should look for, or are there better signs?",
      "Links to something readable are welcome. Not a 90-page PDF, please.",
    ],
    answers: [
      "It means something when there’s a number next to it. Price paid, volume, year. Without those it’s decoration.",
      "Certificates check a minimum, relationships can go beyond. Neither replaces the other.",
      "Ask how long they’ve bought from the same people. Five years in a row tells me more than any logo.",
      "The buying report on the Nordlicht site is ten pages with tables you can read: https://nordlicht.example/einkauf",
      "It matters most in bad years. In good years everyone is fair.",
    ],
    chatter: [
      "Eye-rolling friends are the best quality control.",
      "I gave up on being perfect and decided on being curious.",
      "My rule: if the picture has a smiling farmer without a name, I put it back.",
      "Interesting, I’d never asked myself who checks.",
    ],
    thanks: [
      "“A number next to it” is what I’ll tell her tonight. Thank you.",
      "Read the report on the ferry. Ten pages, finished before the harbour.",
    ],
    staff: [
      "Fair question. For our part: a cooperative auditor sees the contracts once a year, and you can see them any day at the counter. We leave words off the bag if we can’t show a paper for them.",
    ],
    slots: {
      claim: [
        "Direct trade",
        "Shade grown",
        "Climate neutral",
        "Women-led farm",
        "Organic",
        "Single farm",
        "Living income",
      ],
    },
  },
];
