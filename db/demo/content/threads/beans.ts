import type { CastKey } from "../cast.ts";
import type { WrittenTopic } from "../types.ts";

export const beansTopics: readonly WrittenTopic<CastKey>[] = [
  {
    category: "beans",
    language: "de",
    title: "Preise ab Januar",
    author: "ralf",
    text: "Die Sturmflut soll von 16,50 auf 17,90 gehen, der Kiambu auf fast sechzehn. Für 250 Gramm! Ich bin seit 2019 dabei und verstehe ja viel, aber das erfährt man aus einer Fußzeile im Shop. Wird das noch erklärt oder ist das jetzt so?",
    tags: ["Preise"],
    replies: [
      [
        "uwe",
        "Rohkaffee ist an der Börse durch die Decke, das stand sogar im sh:z. Ganz ohne Grund machen die das nicht.",
      ],
      ["ralf", "Das weiß ich. Mich ärgert die Fußzeile."],
      [
        "mira",
        "Mich stört die Erhöhung auch. Ich hätte mir gewünscht, dass ihr vorher fragt, oder wenigstens vorher schreibt.",
      ],
      [
        "marlene",
        "Mir wäre wichtig zu wissen, wie viel davon auf der Farm ankommt. Wenn es die Hälfte ist, zahle ich gern. Wenn es die Fracht ist, möchte ich das auch lesen.",
      ],
      [
        "ella",
        "Ihr habt recht, das hätte hier stehen müssen, und zwar zuerst. Die Zahlen für den Kiambu: Wir zahlen der Kooperative 9,40 $ statt 7,85 $ je Kilo, Fracht und Zoll sind 0,60 € teurer, der Rest ist Energie. An uns bleibt bei der 250er-Tüte so viel hängen wie vorher. Ich schreibe das nächste Woche ausführlich in die Neuigkeiten, für jede Sorte.",
      ],
      ["ralf", "Gut, das ist eine Antwort. Ich bleibe trotzdem dabei: erst reden, dann drucken."],
      ["ella", "Machen wir. Versprochen, und du darfst mich daran erinnern."],
    ],
  },
  {
    category: "beans",
    language: "de",
    title: "Windstille: endlich ein Entkoffeinierter, der nach was schmeckt",
    author: "birte",
    text: "Ich bin im siebten Monat und hatte mich auf Pappe eingestellt. Die Windstille schmeckt nach Karamell und ein bisschen nach Orange, mein Mann hat den Unterschied erst beim Einschlafen gemerkt.\n\nFrage an die Rösterei: Wie wird das Koffein da rausgeholt, und ist das unbedenklich?",
    tags: ["Decaf"],
    replies: [
      [
        "gesa",
        "Glückwunsch! Ich trink die seit der Stillzeit und bin dabei geblieben, abends um neun ist das einfach ein Luxus.",
      ],
      [
        "jonas",
        "Danke, Birte, das lese ich gleich in der Rösterei vor. Das Koffein wird mit Ethylacetat aus vergorenem Zuckerrohr gelöst, direkt in Kolumbien. Danach wird gedämpft und getrocknet, messbar bleibt davon nichts übrig. Rest an Koffein: unter 0,1 %. Und alles Gute euch dreien!",
        "accepted",
      ],
      [
        "dennis",
        "Deshalb schmeckt der auch so süß, im Vergleich zum CO2-Verfahren. Beim Mahlen aufpassen: Entkoffeinierte Bohnen sind spröder, ich gehe zwei Klicks gröber.",
      ],
      [
        "birte",
        "Danke für die klare Antwort. Und der Tipp mit den zwei Klicks ist Gold wert, meiner lief tatsächlich ewig.",
      ],
    ],
  },
  {
    category: "beans",
    language: "de",
    title: "Wie lange nach der Röstung trinkt ihr?",
    author: "yusuf",
    text: "Meine Tüte ist von letzter Woche Dienstag und mein Mitbewohner sagt, die ist noch „zu frisch“. Ich dachte, frisch ist gut?? Beim Bäcker warte ich ja auch nicht 10 Tage.",
    replies: [
      [
        "malte",
        "Espresso ab Tag 10, vorher spritzt der nur Schaum. Filter ab Tag 5 bis 7. Das CO2 muss raus, sonst drückt es dir das Wasser weg.",
      ],
      [
        "linh",
        "Für den Phin nehme ich ihn ab Tag 3, der hat ja Zeit. Also es kommt drauf an, wie immer hier.",
      ],
      [
        "arne",
        "Ich röste selber und trinke aus Neugier am ersten Tag. Schmeckt nach Getreide. Ab Tag 6 kommt die Frucht, ab Tag 12 ist es am schönsten, nach sechs Wochen wird es langweilig.",
        "accepted",
      ],
      [
        "brigitte",
        "In meiner Jugend stand das Pfund Kaffee ein halbes Jahr im Schrank, für Besuch. Wir haben es überlebt.",
      ],
      ["yusuf", "ok also bin ich bei Tag 8 und alles gut. dem mitbewohner sag ichs nicht"],
    ],
  },
  {
    category: "beans",
    language: "de",
    title: "Huila oder Huehue für jemanden, der „normalen Kaffee“ will?",
    author: "wiebke",
    text: "Mein Vater wird 70 und sagt zu allem, was ich brühe: „interessant“. Das ist kein Lob. Er möchte Kaffee, der nach Kaffee schmeckt, ich möchte ihm etwas Gutes schenken. Was trifft sich in der Mitte?",
    replies: [
      ["hauke", "Förde. Ende."],
      [
        "frauke",
        "Huehue. Schokolade, Nuss, keine Überraschungen. Der Huila hat schon so eine rote Beere, da wäre mein Vater auch bei „interessant“.",
      ],
      [
        "agnieszka",
        "Serra! Brasilien ist quasi die Definition von „schmeckt nach Kaffee“, und auf der Tüte ist ein hübscher Berg, das macht sich als Geschenk.",
        "accepted",
      ],
      [
        "levent",
        "Ich würde das Probierpaket nehmen und ihn ohne Etikett probieren lassen. Väter sind überraschend, wenn sie nicht wissen, was sie trinken.",
      ],
      [
        "wiebke",
        "Es wurde der Serra und zur Sicherheit ein Beutel Förde. Rückmeldung vom Jubilar: „Den kannst du wieder mitbringen.“ Ich hätte fast geweint.",
      ],
      ["hauke", "Höchstes Lob nördlich der Elbe."],
    ],
  },
  {
    category: "beans",
    language: "en",
    title: "What does the Nyamasheke taste like to you?",
    author: "grace",
    text: "Blind question, no looking at the bag. I got blackcurrant, then something like rooibos, and once it cooled a very clear rhubarb. My partner says “jam, but polite”.\n\nBrewed at 93 °C, 1:16, Origami with the flat paper.",
    tags: ["Rwanda"],
    replies: [
      ["mads", "Rhubarb, absolutely. And a hint of the inside of a cedar box, in a good way."],
      [
        "priya",
        "Red apple skin for me, and black tea. I went a little hotter, 96, and the rhubarb disappeared. Will try yours.",
      ],
      [
        "levent",
        "Hagebutte! How do you say that … rosehip. Like the tea we got at school, but the one you wished for.",
      ],
      ["uwe", "Tastes of 17,90 Euro. But yes, blackcurrant."],
      [
        "jonas",
        "The bag says rosehip, rhubarb, black tea, so Levent and Grace share the prize. “Jam, but polite” goes straight on the wall in the roastery.",
      ],
      ["grace", "Please do credit my partner, he will be unbearable about it."],
    ],
  },
  {
    category: "beans",
    language: "de",
    title: "Leuchtturm schmeckt seit zwei Tüten anders",
    author: "kerem",
    text: "Ich trinke den Leuchtturm seit drei Jahren im Siebträger, immer 18 in, 36 out, 27 Sekunden. Die letzten beiden Kilos sind heller und irgendwie nussiger, die Schokolade fehlt. Bilde ich mir das ein oder habt ihr was geändert?",
    tags: ["Espresso"],
    replies: [
      [
        "malte",
        "Nicht eingebildet. Ich musste einen ganzen Schritt feiner an der Sette, bei gleichem Rezept. Dachte, mein Mahlwerk gibt auf.",
      ],
      ["agnieszka", "Hmm, ich merk nichts. Vielleicht trinke ich zu viel Milch dazu."],
      [
        "jonas",
        "Gut geschmeckt, Kerem. Der Brasilien-Anteil ist neue Ernte und hat weniger Feuchte mitgebracht, er läuft schneller durch den Röster. Wir haben bei gleicher Endtemperatur fast eine Minute verloren. Seit Montag rösten wir wieder länger. Schreib mir die Chargennummer, dann geht ein Kilo auf uns.",
        "accepted",
      ],
      [
        "kerem",
        "Wow, ok. Charge steht auf dem Boden, richtig? 4471. Ich wollte eigentlich nur wissen, ob ich spinne.",
      ],
      [
        "ralf",
        "Sieh an. Das wäre jetzt etwas für den Newsletter gewesen statt das Rezept mit dem Bananenbrot.",
      ],
      ["jonas", "Auch gut geschmeckt, Ralf. Kommt in die nächste Ausgabe. Das Bananenbrot bleibt."],
    ],
  },
  {
    category: "beans",
    language: "de",
    title: "Robusta: Igitt oder unterschätzt?",
    author: "agnieszka",
    text: "In der Sturmflut sind 30 Prozent Robusta und ich mag sie. In jedem zweiten Video heißt es, das sei Gummireifen. Bin ich Banausin oder plappern da alle voneinander ab?",
    replies: [
      [
        "minh",
        "Meine Großeltern haben Robusta angebaut, bei Buôn Ma Thuột. Gut gepflückt und gewaschen schmeckt der nach Kakao und gerösteter Gerste. Der Reifen kommt vom Abstreifen und vom Trocknen auf der Straße.",
      ],
      ["linh", "Danke @Minh. Und ohne Robusta gibts keinen vernünftigen Cà phê sữa đá, fertig."],
      ["malte", "Für Crema und Milch top. Pur im Filter, nein danke."],
      ["ralf", "Endlich mal ein Thema mit Verstand."],
      [
        "elif",
        "Für Latte Art ist die Sturmflut ein Traum, die Crema steht wie eine Eins. Also: keine Banausin.",
      ],
      [
        "agnieszka",
        "Ich druck mir das aus und häng es neben die Maschine. Minh, erzähl bitte mal mehr von deinen Großeltern, vielleicht als eigenes Thema?",
      ],
    ],
  },
];
