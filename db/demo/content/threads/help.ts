import type { CastKey } from "../cast.ts";
import type { WrittenTopic } from "../types.ts";

export const helpTopics: readonly WrittenTopic<CastKey>[] = [
  {
    category: "help",
    language: "de",
    title: "Punkte von der letzten Bestellung fehlen",
    author: "svenja",
    text: "Ich hab am Montag für 36 Euro bestellt, in meinem Konto steht aber nur „vorgemerkt“. Kann ich damit schon was anfangen oder muss ich noch etwas bestätigen?",
    tags: ["Punkte"],
    replies: [
      ["uwe", "Das ist normal, die werden nach 14 Tagen frei. Wegen Rückgaben."],
      [
        "jonas",
        "Genau wie Uwe sagt: vorgemerkt, bis die Rückgabefrist um ist, dann von allein verfügbar. Du musst nichts tun. Das genaue Datum steht bei dir unter Punkte neben der Buchung.",
        "accepted",
      ],
      ["svenja", "Ah, gefunden, steht sogar da. Wer lesen kann … danke euch!"],
    ],
  },
  {
    category: "help",
    language: "de",
    title: "Paket laut Sendung zugestellt, aber niemand hat es",
    author: "frauke",
    text: "Seit Dienstag „zugestellt“, Ablageort „Garage“. Wir haben keine Garage. Die Nachbarn auch nicht. In der ganzen Straße gibt es genau eine, und da ist ein Traktor drin.",
    replies: [
      ["hauke", "Dann guck mal auf dem Traktor."],
      [
        "jonas",
        "Das tut mir leid, Frauke. Ich habe einen Nachforschungsauftrag gestellt und dir die Bestellung heute noch mal losgeschickt. Taucht das erste Paket auf, behalt es bitte. Details habe ich dir als Nachricht geschrieben, damit deine Adresse nicht hier steht.",
        "accepted",
      ],
      ["frauke", "Ihr werdet es nicht glauben. Es lag auf dem Traktor."],
      ["hauke", "Sag ich doch."],
      [
        "jonas",
        "Dann trink auf Hauke. Das zweite Paket ist schon unterwegs, sagen wir: Finderlohn.",
      ],
    ],
  },
  {
    category: "help",
    language: "de",
    title: "Falsche Mahlung bestellt, kann man das noch ändern?",
    author: "tomke",
    text: "Ich hab zweimal Förde „für Espresso gemahlen“ in den Korb gelegt, brauche aber French Press. Bestellung von vor einer halben Stunde. Hilfe?",
    replies: [
      [
        "ella",
        "Gerade noch rechtzeitig, Tomke: Ist umgestellt auf grob. Geröstet und gemahlen wird morgen früh, bis dahin geht fast alles.",
        "accepted",
      ],
      ["tomke", "Das ging schneller als mein Kaffee. Tausend Dank!"],
      ["katrin", "Gut zu wissen, dass man das bis zum Morgen ändern kann. Steht das irgendwo?"],
      ["ella", "Noch nicht, ab jetzt in der Bestellbestätigung. Danke für den Schubs, Katrin."],
    ],
  },
  {
    category: "help",
    language: "en",
    title: "Voucher code says “already used”, but it wasn’t me",
    author: "daniel",
    text: "Claimed the 10 € voucher last week, tried it at checkout today, and the shop says it’s been used. I did start an order on my phone yesterday and then abandoned it on the payment page. Did that eat it?",
    replies: [
      [
        "hannah",
        "Had that once, the code was held by the unfinished basket and came back after a while.",
      ],
      [
        "jonas",
        "Hannah is right: the basket reserves it for two hours. In your case the payment page never told us it was cancelled, so it stuck. I’ve released the code, please try again. We’re fixing the message, “reserved” would have saved you the worry.",
        "accepted",
      ],
      ["daniel", "Works now. And thanks for not asking me to prove my innocence."],
    ],
  },
  {
    category: "help",
    language: "de",
    title: "Konto auf neue Mailadresse umziehen",
    author: "karim",
    text: "Meine Uni-Adresse läuft aus. Wenn ich die Adresse ändere, bleiben dann Punkte, Gutscheine und Beiträge da? Ich hab noch den Röstkurs nicht eingelöst und wäre sehr traurig.",
    replies: [
      [
        "levent",
        "Hab ich im Sommer gemacht, alles noch da. Nur an beiden Adressen die Mail bestätigen, solange du noch rankommst.",
      ],
      [
        "henrike",
        "Alles hängt am Konto, nicht an der Adresse: Punkte, Gutscheine, Beiträge, Kursplatz. Unter „Konto“ die neue Adresse eintragen, bestätigen, fertig. An die alte geht nur ein Hinweis, damit niemand heimlich umziehen kann.",
        "accepted",
      ],
      ["karim", "Umgezogen, Kurs ist noch da, Puls wieder normal."],
    ],
  },
  {
    category: "help",
    language: "de",
    title: "Frage seit neun Tagen unbeantwortet",
    author: "ralf",
    text: "Ich habe Anfang des Monats gefragt, ob die Sturmflut künftig auch wieder in der 1-Kilo-Tüte kommt. Keine Antwort, neun Tage. So verliert man Leute, und zwar nicht wegen der Preise.",
    replies: [
      ["mira", "Neun Tage ist lang, da hast du recht."],
      [
        "ella",
        "Ralf, die Frage ist bei mir gelandet und liegen geblieben, dafür gibt es keine gute Ausrede. Antwort: Ja, ab der zweiten Monatshälfte wieder als Kilo, 33,90 €. Wir haben außerdem umgestellt, wer Fragen bekommt, wenn jemand von uns frei hat.",
        "accepted",
      ],
      ["ralf", "Danke. Das ist eine Antwort, und eine ehrliche dazu. Ich nehme zwei."],
      ["uwe", "Ich auch zwei. Dann lohnt sich der Weg."],
    ],
  },
  {
    category: "help",
    language: "en",
    title: "Delivery to Denmark: why is it 9 € now?",
    author: "mads",
    text: "It used to be 5.90 €. I live 40 km from your roaster, I could almost throw the bag. Is there a way round it?",
    replies: [
      [
        "ella",
        "The parcel service split the price for the border region, and not in our favour. Two ways round: from 49 € it’s free again as before, or pick up at our partner kiosk in Kruså at no cost, it’s the last item in the list of delivery options.",
        "accepted",
      ],
      ["tom", "The kiosk also does a very decent soft ice."],
      ["mads", "I cycle past that kiosk every week and never knew. Kiosk it is, and ice."],
    ],
  },
  {
    category: "help",
    language: "de",
    title: "Wie lösche ich einen alten Beitrag von mir?",
    author: "jule",
    text: "Hab vor Monaten mal was über meinen Vermieter geschrieben, das muss da nicht ewig stehen. Finde aber nur „Bearbeiten“ und auch das nur bei neuen.",
    replies: [
      ["rieke", "Über die drei Punkte unterm Beitrag, glaube ich."],
      [
        "jonas",
        "Nach 24 Stunden geht es nicht mehr allein, damit Gespräche nicht plötzlich Löcher haben. Bei so etwas nehmen wir es aber gern heraus, ist schon geschehen. Nächstes Mal: Beitrag melden, Grund „persönliche Daten“, dann sehen wir es sofort.",
        "accepted",
      ],
      ["jule", "Das war fix, danke! Der Vermieter ist übrigens inzwischen ganz nett."],
    ],
  },
];
