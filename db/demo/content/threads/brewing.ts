import type { CastKey } from "../cast.ts";
import type { WrittenTopic } from "../types.ts";

export const brewingTopics: readonly WrittenTopic<CastKey>[] = [
  {
    category: "brewing",
    language: "de",
    title: "Mahlgrad für die neue Äthiopien?",
    author: "mira",
    text: "Die neue Röstung vom Tsehay läuft bei mir in 1:50 durch und schmeckt dünn. Auf der Tüte steht „Baratza 15“, das kann nicht stimmen, oder?\n\nGleiche Menge wie immer (18 g auf 300), gleiches Wasser wie bei der Kolumbien.",
    tags: ["V60", "Äthiopien", "Mahlgrad"],
    replies: [
      [
        "levent",
        "> läuft bei mir in 1:50 durch\n\nDann ist sie zu grob gemahlen. Helle Röstungen sind härter und geben weniger Feines, deshalb rauscht das Wasser durch. Geh zwei Stufen feiner und gieß langsamer, in vier Schüben statt in zwei.",
      ],
      [
        "dennis",
        "Welche Baratza denn? Encore und Encore ESP haben verschiedene Skalen. 15 auf der alten ist Filter, auf der ESP ist das schon fast Moka.",
      ],
      ["mira", "Die alte Encore, fünf Jahre, nie neu eingestellt. Also 13?"],
      [
        "levent",
        "13 und 94 °C, dann sollte sie bei 2:45 landen. Wenn sie dann bitter wird, zurück auf 14. Schreib bitte, was rauskommt, ich hab die Tüte auch hier stehen.",
        "accepted",
      ],
      [
        "mira",
        "Zwei Tassen später: 13, 94 Grad, 2:40. Plötzlich Pfirsich! Ich dachte schon, ich hätte eine schlechte Tüte erwischt. Danke dir.",
      ],
      ["ralf", "Früher stand auf der Tüte „mittel“ und jeder wusste Bescheid. Nur mal so."],
      [
        "jonas",
        "Du hattest recht, Mira: Die Skala auf der Tüte stimmt für die Baratza nicht. Wir ändern das ab der nächsten Röstung und haben deine Werte übernommen. @Ralf D. „mittel“ steht dann auch wieder drauf.",
      ],
    ],
  },
  {
    category: "brewing",
    language: "de",
    title: "French Press wird bitter, trotz grobem Mahlgrad",
    author: "tomke",
    text: "Moin, ich mahle schon so grob, dass es aussieht wie Streusalz, und trotzdem zieht sich mir alles zusammen. 4 Minuten, kochendes Wasser, Förde aus der 500er-Tüte. Was mach ich falsch?",
    tags: ["French Press"],
    replies: [
      [
        "frauke",
        "Kochend ist bei der Förde zu heiß, die ist ja eher mittel geröstet. Lass den Kessel eine Minute offen stehen.",
      ],
      [
        "hauke",
        "Und nich umrühren wie ein Betonmischer. Einmal Kruste brechen, Schaum runter, fertig.",
      ],
      [
        "levent",
        "Ich würde sogar feiner mahlen und kürzer drücken: gar nicht runterpressen, nur den Stempel als Sieb aufsetzen. Das Bittere kommt oft vom aufgewirbelten Satz, nicht vom Mahlgrad. Nach 4 Minuten Kruste brechen, Schaum abnehmen, noch 5 Minuten stehen lassen, dann ganz ruhig einschenken.",
        "accepted",
      ],
      ["yusuf", "9 minuten?? da ist er doch kalt"],
      ["levent", "Kanne vorwärmen, dann hat er noch 70 Grad. Heißer schmeckst du eh nichts."],
      [
        "tomke",
        "Ok, das mit dem Nicht-Pressen hätte ich nie geglaubt. Kein Sand mehr zwischen den Zähnen und richtig süß. Meine Mutter hat gefragt, ob ich den Kaffee gewechselt habe.",
      ],
    ],
  },
  {
    category: "brewing",
    language: "de",
    title: "Wasserhärte in Kiel",
    author: "dennis",
    text: "Weil es alle paar Wochen jemand fragt, hier gesammelt. Kiel hat je nach Wasserwerk 14 bis 18 °dH, also hart. Für Filter wollt ihr eher 4 bis 7.\n\nWas bei mir funktioniert:\n- Kannenfilter, frisch: kommt auf etwa 6 °dH, nach drei Wochen eher 11\n- halb Leitung, halb stilles aus dem Supermarkt (das billige mit wenig Hydrogencarbonat): 8 °dH\n- destilliert plus Mineralien: perfekt, aber wer will schon montags Chemie machen\n\nWer misst mit? Schwentinental und Altenholz würden mich interessieren.",
    tags: ["Wasser", "Kiel"],
    replies: [
      [
        "mira",
        "Gaarden, Titriertest von gestern: 16 °dH. Mit Kanne 7. Ich hab jahrelang gedacht, ich kann keine hellen Röstungen brühen. Es war einfach das Wasser.",
      ],
      ["yusuf", "Projensdorf 17. Mein Wasserkocher sieht aus wie ne Tropfsteinhöhle 😅"],
      ["rieke", "Eckernförde nur zum Vergleich: 13. Also auch nicht besser."],
      [
        "ralf",
        "Mein Vollautomat läuft seit 2014 mit Leitungswasser. Einmal im Quartal entkalken, fertig. Man kann aus allem eine Wissenschaft machen.",
      ],
      [
        "dennis",
        "Kann man, @Ralf D., und das ist ja der Spaß daran. Aber im Ernst: Bei dunkler Röstung ist hartes Wasser sogar ganz gnädig, es puffert. Bei einem Kiambu schluckt es dir die ganze Säure weg.",
      ],
      [
        "linh",
        "Hat jemand so einen Filter für den Hahn? In der WG füllt die Kanne nie jemand nach.",
      ],
      [
        "grace",
        "We measured ours at the institute: 15.8. I can confirm the peach in the Tsehay only exists with filtered water.",
      ],
    ],
  },
  {
    category: "brewing",
    language: "de",
    title: "V60: Wie oft aufgießen?",
    author: "anneke",
    text: "Ich lese mal drei, mal fünf Aufgüsse, und im Video vom Weltmeister war es gefühlt einer mit Schwenken. Ich brühe 15 g auf 250 ml morgens im Halbschlaf. Was ist denn nun richtig, und merkt man das überhaupt?",
    tags: ["V60"],
    replies: [
      [
        "johanna",
        "Man merkt es, aber weniger als Mahlgrad und Wasser. Nimm eins und bleib vier Wochen dabei, sonst weißt du nie, woran es lag.",
      ],
      [
        "malte",
        "Fünf Aufgüsse à 50 g. Mehr Aufgüsse = mehr Extraktion. Wenn dein Kaffee sauer ist: einen mehr. Wenn er bitter ist: einen weniger. Ist quasi ein Drehregler.",
        "accepted",
      ],
      ["hauke", "Einen. Mit der Maschine. Und in der Zeit hol ich die Zeitung rein."],
      [
        "anneke",
        "Das mit dem Drehregler ist die erste Erklärung, die ich morgens um sechs verstehe. Danke @malte!",
      ],
      [
        "levent",
        "Und im Halbschlaf zählt vor allem die Waage. Ohne die sind drei Aufgüsse jeden Tag drei andere.",
      ],
    ],
  },
  {
    category: "brewing",
    language: "de",
    title: "Helle Röstung im Vollautomaten",
    author: "svenja",
    text: "Mein Mann hat mir den Kiambu geschenkt (lieb gemeint!), wir haben aber nur eine Jura. Ergebnis: Zitronenwasser mit Schaum. Kann man da was drehen oder soll ich die Tüte weiterschenken?",
    tags: ["Vollautomat"],
    replies: [
      [
        "uwe",
        "Mahlwerk auf feinste Stufe, Kaffeestärke max, Menge auf 30 ml, Temperatur hoch. Dann ist es wenigstens Espresso-ähnlich. Aber ehrlich: Ein Kiambu gehört da nicht rein.",
      ],
      [
        "levent",
        "Uwe hat recht. Mahlwerk bitte nur bei laufender Mühle verstellen! Und als Notlösung: halb Kiambu, halb Leuchtturm. Klingt nach Frevel, schmeckt nach Kirschkuchen.",
        "accepted",
      ],
      ["ralf", "Deswegen kaufe ich nur die Sturmflut. Da weiß man, was man hat."],
      [
        "birte",
        "Oder für 7 Euro einen Kunststofffilter dazu und den Kiambu sonntags von Hand. Haben wir auch so angefangen. Achtung, bleibt nicht dabei.",
      ],
      [
        "svenja",
        "Halb und halb ist wirklich Kirschkuchen! Und einen Handfilter hab ich jetzt leider auch bestellt. Danke, ihr seid schlecht für mein Konto.",
      ],
    ],
  },
  {
    category: "brewing",
    language: "de",
    title: "Chemex tropft nur noch, woran liegt das?",
    author: "johanna",
    text: "Seit der letzten Packung Filter brauche ich für 500 ml fast sieben Minuten. Comandante 28 Klicks, Huehue, drei Jahre lang war das immer bei 4:30. Hab nichts geändert, schwöre.",
    tags: ["Chemex"],
    replies: [
      [
        "piotr",
        "Wann hast du das letzte Mal die Mühle auseinander? Wenn der Mahlkegel Spiel hat, macht sie mehr Staub, und der setzt das Papier zu.",
      ],
      [
        "rieke",
        "Klebt das Papier in der Tülle? Die dreifache Seite muss zum Ausguss, sonst kommt keine Luft raus.",
      ],
      ["johanna", "Papier sitzt richtig. Mühle … na ja. Noch nie? 😬"],
      [
        "piotr",
        "Also dann. Achse raus, Lager abwischen, kein Öl, neu zusammen. Zählen, wie viele Klicks bis sie blockiert: Das ist deine Null. Würde wetten, dass deine 28 inzwischen 24 sind.",
        "accepted",
      ],
      ["johanna", "Es waren 25! Und so viel alter Kaffee, ich schäme mich. Läuft wieder in 4:40."],
      ["ralf", "Bei Porzellan und Melitta wäre das nicht passiert."],
      ["johanna", "Bei Porzellan hätte ich aber nicht so schön was zum Angucken, Ralf."],
    ],
  },
  {
    category: "brewing",
    language: "de",
    title: "AeroPress auf dem Boot, Rezept gegen Seegang",
    author: "oke",
    text: "Bin von Mai bis September viel auf dem Wasser, Glas ist da keine Option. AeroPress geht, aber invertiert ist bei Welle eine Mutprobe. Hat jemand ein Rezept, bei dem nichts kippen kann und das trotzdem nicht nach Spülwasser schmeckt?",
    tags: ["AeroPress", "unterwegs"],
    replies: [
      [
        "fiete",
        "Im Bulli ähnlich, wenn die Nachbarn die Tür zuknallen. Normal stehend, 15 g, relativ fein, 200 ml, sofort den Kolben 1 cm reinstecken: Dann hält das Vakuum alles oben. 2 Minuten, schwenken, drücken.",
        "accepted",
      ],
      [
        "hannah",
        "Same here on the ferry to Amrum, once. The plunger trick works. The looks you get are free.",
      ],
      [
        "oke",
        "Das Vakuum! Warum steht das nicht in der Anleitung. Gestern bei fünf Windstärken vor Langeneß getestet, nix verschüttet.",
      ],
      ["hauke", "Fünf Windstärken ist hier ja auch kein Wetter."],
      ["levent", "Ergänzung: Metallfilter statt Papier, dann weht dir auch nichts über Bord."],
      ["oke", "Ein Papierfilter klebt seit Sonntag am Großsegel, also ja."],
    ],
  },
  {
    category: "brewing",
    language: "en",
    title: "My pour-over stalls at the very end",
    author: "tom",
    text: "First 200 g go through like a dream, then the last 80 g just sit there and sulk. Total time creeps past 4:30. V60, 18 g of Huila, Wilfa Svart on the middle of the filter range, Flensburg tap water through a jug.\n\nTastes fine until it cools, then it goes a bit tea-bag.",
    tags: ["V60"],
    replies: [
      [
        "mads",
        "Are you swirling after every pour? I did that for a year and all I achieved was moving the fines down into the tip of the cone. Swirl once after the bloom, then leave it alone.",
        "accepted",
      ],
      [
        "dennis",
        "The Wilfa makes a fair amount of dust. Try one notch coarser and pour lower, about two finger widths above the bed.",
      ],
      ["tom", "Guilty on the swirling. I was rather proud of it, too."],
      [
        "priya",
        "The tea-bag taste when it cools is what I get when the fines win. Coarser helped me more than anything.",
      ],
      [
        "tom",
        "One swirl, one notch coarser: 3:20 and it is still pleasant cold. I owe you both a coffee, Mads, you’ll have to cross the border for yours.",
      ],
    ],
  },
  {
    category: "brewing",
    language: "de",
    title: "Moccamaster: Wie viel Kaffee für die ganze Kanne?",
    author: "torben",
    text: "Auf der Maschine steht 1,25 Liter, im Heft ein Messlöffel pro Tasse, und meine Schwiegereltern nehmen sechs gehäufte. Ich würde gern einmal eine Zahl in Gramm hören, die jemand wirklich trinkt.",
    tags: ["Moccamaster"],
    replies: [
      ["hauke", "75 g. Seit 1998."],
      [
        "katrin",
        "Im Büro sind wir bei 68 g, da trinken aber auch Leute mit, die sonst Tee nehmen.",
      ],
      [
        "levent",
        "60 g pro Liter ist die Regel, also 75 g für die volle Kanne. Dazu den Tropfverschluss für die ersten 30 Sekunden fast zu, damit alles nass wird, dann auf. Macht mehr aus als die letzten 5 Gramm.",
        "accepted",
      ],
      ["uwe", "75 g und grob wie Meersalz. Feiner läuft der Filter über, frag nicht."],
      [
        "torben",
        "75 also. Haukes Antwort ist die kürzeste, Levents hab ich ausgedruckt. Schwiegereltern sind überzeugt, der Kaffee sei „irgendwie stärker“. Es ist weniger drin.",
      ],
    ],
  },
];
