import type { Scenario } from "../types.ts";

export const helpScenarios: readonly Scenario[] = [
  {
    key: "parcel-late",
    category: "help",
    language: "de",
    isQuestion: true,
    tags: ["Lieferung"],
    titles: [
      "Paket hängt seit {weekday} in {depot}",
      "Lieferung nach {town} dauert schon {days} Tage",
      "Sendung steht auf „in Zustellung“, seit {days} Tagen",
    ],
    openings: [
      "Meine Bestellung ist seit {days} Tagen unterwegs und laut Verfolgung immer noch in {depot}.",
      "Normalerweise ist euer Kaffee am übernächsten Tag da. Diesmal rührt sich nichts seit {weekday}.",
      "Ich sitze auf dem Trockenen! Das Paket macht offenbar Urlaub in {depot}.",
    ],
    details: [
      "Kann man da etwas anstoßen oder muss ich warten? Es geht nach {town}.",
      "Ist bei noch jemandem in der Gegend etwas hängen geblieben?",
      "Ich mache niemandem einen Vorwurf, wüsste nur gern, ob ich Ersatz kaufen soll.",
    ],
    answers: [
      "Hatte ich letzten Monat, kam dann am sechsten Tag, leicht zerknautscht, Kaffee heil. Nach fünf Werktagen kann Nordlicht nachforschen lassen.",
      "Schreib dem Team eine Nachricht mit der Bestellnummer (nicht hier öffentlich), die antworten meistens am selben Tag.",
      "In {depot} war wohl Streik, stand in der Zeitung. Das löst sich von allein, aber es nervt.",
      "Schau mal, ob die Adresse mit Hausnummernzusatz stimmt. Bei mir fehlte das „b“, und das Paket fuhr dreimal hin und her.",
      "Packstation oder Abholung in der Rösterei sind bei mir immer pünktlich. Für die Zukunft vielleicht.",
    ],
    chatter: [
      "Vielleicht reift er nach.",
      "In {town} hängt bei mir auch eins, wir könnten eine Selbsthilfegruppe gründen.",
      "Ich hätte noch eine halbe Tüte {coffee}, falls du in der Nähe wohnst. Ernst gemeint.",
      "{depot} ist das Bermudadreieck des Nordens.",
    ],
    thanks: [
      "Heute kam es an, alles heil. Danke fürs Mitleiden!",
      "Das Team hat Ersatz geschickt und das erste Paket kam am selben Tag. Jetzt hab ich doppelt, auch kein Drama.",
    ],
    staff: [
      "Tut mir leid, das sollte nicht so lange dauern. Ich habe die Sendung beim Paketdienst angemahnt und dir geschrieben. Ist sie übermorgen nicht da, geht eine neue los, ohne dass du etwas tun musst.",
    ],
    slots: {
      depot: ["Neumünster", "Büdelsdorf", "Hamburg-Allermöhe", "Handewitt", "Bad Oldesloe"],
    },
  },
  {
    key: "points-question",
    category: "help",
    language: "de",
    isQuestion: true,
    tags: ["Punkte"],
    titles: ["Punkte: {case}?", "Frage zu Punkten, {case}", "Wie ist das mit Punkten und: {case}"],
    openings: [
      "Ich blicke noch nicht ganz durch. Mein Fall: {case}.",
      "Kurze Frage, bevor ich etwas falsch mache: {case}. Bekomme ich dafür Punkte, und wann?",
      "In den Erklärungen hab ich es nicht gefunden, deshalb hier: {case}, wie wird das gerechnet?",
    ],
    details: [
      "Mir geht es nicht um den Betrag, ich möchte es nur verstehen.",
      "Ich spare auf den Röstkurs und zähle langsam jeden Punkt.",
      "Bei meiner Schwester scheint es anders gewesen zu sein, daher die Verwirrung.",
    ],
    answers: [
      "Es zählt, was du am Ende wirklich bezahlt hast, ein Punkt je vollem Euro. Erst vorgemerkt, nach 14 Tagen verfügbar.",
      "Unter „Punkte“ steht bei jeder Zeile, woher sie kommt und ab wann sie nutzbar ist. Hab ich auch erst nach Wochen gefunden.",
      "Wichtig ist, dass die Mailadresse bei der Bestellung dieselbe ist wie im Konto. Sonst wird es erst zugeordnet, wenn du die andere bestätigst.",
      "Ich hatte genau das und hab kurz nachgefragt, wurde am nächsten Tag nachgetragen. Kassenzettel aufheben!",
      "Bei Rückgaben gehen die Punkte wieder runter, anteilig. Ist ja auch fair.",
    ],
    chatter: [
      "Der Röstkurs lohnt sich, ich hab vier Monate gespart und würde es wieder tun.",
      "Ich vergesse meine immer und freue mich dann wie über einen Zehner in der Winterjacke.",
      "Sehr gute Frage, lese mit.",
      "Wer Punkte zählt, zählt auch Bohnen. Willkommen.",
    ],
    thanks: [
      "Danke, jetzt ist es klar! Noch 340 bis zum Kurs.",
      "Hab die Zeile gefunden, steht wirklich alles da. Entschuldigt die Aufregung.",
    ],
    staff: [
      "Genau so ist es gedacht. Wenn im Einzelfall etwas fehlt, schreib uns bitte direkt mit Datum und ungefährem Betrag, dann sehen wir nach.",
    ],
    slots: {
      case: [
        "im Laden bar bezahlt und Konto erst danach angelegt",
        "eine von zwei Tüten zurückgegeben",
        "Bestellung für die Nachbarn mitgemacht",
        "Gutschein eingelöst und Rest bezahlt",
        "mit zwei verschiedenen Mailadressen bestellt",
        "Abo und Einzelkauf im selben Monat",
        "Kurs gebucht, aber verschoben",
        "Geschenk bestellt, Rechnung auf mich",
      ],
    },
  },
  {
    key: "reward-claim",
    category: "help",
    language: "de",
    isQuestion: true,
    tags: ["Prämien"],
    titles: [
      "Prämie „{rewardName}“: wie einlösen?",
      "„{rewardName}“ eingelöst, und nun?",
      "Kann man „{rewardName}“ verschenken?",
    ],
    openings: [
      "Ich hab mir gerade „{rewardName}“ geholt und bin ganz aufgeregt. Der Code liegt in der Brieftasche.",
      "Überlege, meine Punkte für „{rewardName}“ auszugeben, hab aber vorher eine Frage.",
      "Nach einem Jahr Sammeln ist es so weit: „{rewardName}“.",
    ],
    details: [
      "Muss ich den Code ausdrucken, oder reicht das Handy?",
      "Wie lange gilt das, und darf auch jemand anderes damit kommen? Ich würde es gern meiner Mutter geben.",
      "Kann ich das zurückgeben, wenn etwas dazwischenkommt? Bei uns ist gerade viel los.",
    ],
    answers: [
      "Handy reicht. Im Laden scannen sie den QR-Code, dauert zwei Sekunden. Bildschirm hell stellen.",
      "Weitergeben ging bei mir problemlos, der Code fragt nicht nach dem Namen. Nur einmal benutzt ist benutzt.",
      "Das Ablaufdatum steht direkt unter dem Code. Und ein paar Wochen vorher kam bei mir eine Erinnerung.",
      "Solange er nicht eingelöst ist, kann das Team es rückgängig machen. Hatte ich beim Verkostungsplatz, als das Kind krank war.",
      "Ich hab mir den Code abgeschrieben, falls der Akku leer ist. Die Zeichen sind extra ohne O und 0.",
    ],
    chatter: [
      "Glückwunsch! Ich hab meins an der Bar eingelöst und drei Leute haben gefragt, wie man das bekommt.",
      "Deine Mutter wird dich lieben. Noch mehr.",
      "Ich spar noch. 80 Punkte fehlen. Wer braucht dringend eine Antwort auf irgendwas?",
      "Darauf bin ich auch scharf, sind noch welche da?",
    ],
    thanks: [
      "Hat im Laden sofort geklappt, danke! Die Kollegin hat sich sogar mitgefreut.",
      "Mutter war da und ist zwei Stunden geblieben. Beste Prämie.",
    ],
    slots: {
      rewardName: [
        "Röstkurs in Flensburg",
        "Ein Platz bei der Freitagsverkostung",
        "Emaillebecher Nordlicht",
        "Pfandglas mit Füllung",
        "Mühlenwartung in der Werkstatt",
        "10 € auf deinen nächsten Einkauf",
        "Eine Tüte Kaffee des Monats",
      ],
    },
  },
  {
    key: "order-en",
    category: "help",
    language: "en",
    isQuestion: true,
    titles: ["Can I {action}?", "How do I {action}?", "Quick one: is it possible to {action}?"],
    openings: [
      "I ordered on {weekdayEn} and only afterwards realised I need to {action}.",
      "My German got me through the checkout but not through the small print. I’d like to {action}.",
      "Probably a silly question, but I can’t find where to {action}.",
    ],
    details: [
      "It’s two bags of {coffee}, nothing urgent. I’d just like to know before the next one.",
      "I don’t want to make work for anyone, so if there’s a button, point me at it.",
      "The confirmation mail says “in Bearbeitung”, which sounds like it’s being sculpted.",
    ],
    answers: [
      "I wrote them a short message in English and had a friendly answer before lunch. No button yet, as far as I know.",
      "As long as it isn’t roasted yet you can change nearly everything. They roast on Tuesdays and, lately, Fridays.",
      "It’s under Account, then Orders, then the three dots. Took me a while as well.",
      "Did exactly this last month. Reply to the confirmation mail, that lands with a human.",
      "If it’s for the next one: there’s a note field at checkout, they really do read it.",
    ],
    chatter: [
      "“In Bearbeitung” is how I’ll describe my thesis from now on.",
      "Not silly. I asked the same in my first week.",
      "Small print is smaller in German, that’s a known fact.",
      "Following, I’d like that too.",
    ],
    thanks: [
      "Message sent, answered within the hour. Sculpting has been stopped. Thanks!",
      "Found the three dots. I feel both silly and served.",
    ],
    staff: [
      "Done for you just now, no small print needed. And we’ve put that question into the English help page, thank you for asking it in public.",
    ],
    slots: {
      action: [
        "change the grind after ordering",
        "send an order as a gift without the invoice",
        "combine two orders into one parcel",
        "pick up an online order at the roastery",
        "move a workshop seat to a friend",
        "get a receipt for my employer",
        "pause the subscription over the summer",
        "add a bag to an order that is already paid",
      ],
    },
  },
];
