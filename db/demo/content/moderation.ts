import type { ModerationCase } from "./types.ts";

/** Posts that were reported: each stands as a further reply under the named topic. */
export const moderationCases: readonly ModerationCase[] = [
  {
    key: "insult-prices",
    topic: "preise-ab-januar",
    author: "ralf",
    language: "de",
    daysAgo: 1,
    text: "Wer das bezahlt, ist selber schuld, ihr seid doch alle nicht ganz dicht. Früher wart ihr besser, da hat man hier noch Kaffee bekommen und keine Märchen.",
    reports: [
      {
        reporter: "svenja",
        reason: "insult",
        text: "„Nicht ganz dicht“ muss wirklich nicht sein.",
      },
      {
        reporter: "johanna",
        reason: "insult",
        text: "Kritik gern, aber das geht gegen alle, die hier schreiben.",
      },
      { reporter: "dennis", reason: "off_topic", text: "Bringt niemanden weiter." },
    ],
    decision: { action: "open" },
  },
  {
    key: "spam-grinder",
    topic: "comandante-oder-timemore-c3-lohnt-der-unterschied",
    author: "yusuf",
    language: "de",
    daysAgo: 4,
    text: "Schaut mal hier, da gibt es die Maschine 60 % billiger: https://muehlen-outlet.example/deal https://muehlen-outlet.example/deal2 https://muehlen-outlet.example/nur-heute",
    reports: [
      {
        reporter: "piotr",
        reason: "spam",
        text: "Kenne den Shop, der liefert nicht. Und drei Links passen nicht zu yusuf, vielleicht ist sein Konto gekapert?",
      },
      { reporter: "rieke", reason: "spam", text: "Fake-Shop." },
    ],
    decision: {
      action: "hidden",
      by: "jonas",
      reason:
        "Der Beitrag besteht nur aus drei Links zu einem Shop, vor dem die Verbraucherzentrale warnt (Regel 4). Falls du ihn nicht selbst geschrieben hast: Ändere bitte dein Passwort und melde fremde Sitzungen in deinem Konto ab. Deine anderen Beiträge bleiben unberührt.",
    },
  },
  {
    key: "private-address",
    topic: "paket-laut-sendung-zugestellt-aber-niemand-hat-es",
    author: "torben",
    language: "de",
    daysAgo: 96,
    text: "Ich kenne den Fahrer auf der Tour, das ist der Herr M. aus der Lindenstraße 14, der stellt überall so ab. Ruft ihn doch einfach an: 0461 000 00 00.",
    reports: [
      {
        reporter: "frauke",
        reason: "private_data",
        text: "Ich möchte nicht, dass wegen meines Pakets jemand angerufen wird.",
      },
    ],
    decision: {
      action: "hidden",
      by: "jonas",
      reason:
        "Du hast Anschrift und Telefonnummer eines Menschen veröffentlicht, der hier nicht mitredet (Regel 5). Wir wissen, dass du helfen wolltest. Den Hinweis zur Zustellung haben wir ohne Namen an den Paketdienst weitergegeben.",
    },
  },
  {
    key: "off-topic-football",
    topic: "robusta-igitt-oder-unterschaetzt",
    author: "kerem",
    language: "de",
    daysAgo: 52,
    text: "Wo wir bei unterschätzt sind: Holstein spielt dieses Jahr um den Aufstieg, und wer was anderes sagt, hat das Spiel am Samstag nicht gesehen. @malte, du schuldest mir noch was!",
    reports: [
      {
        reporter: "agnieszka",
        reason: "off_topic",
        text: "Nett, aber mein Thema kippt gerade in Fußball um.",
      },
    ],
    decision: {
      action: "hidden",
      by: "jonas",
      reason:
        "Nichts Schlimmes, nur das falsche Thema (Regel 3): Vier weitere Beiträge hatten sich schon um Fußball gedreht. Eröffne gern ein eigenes unter „Treffen“, die Wette mit malte interessiert uns auch.",
    },
  },
  {
    key: "harsh-critique-restored",
    topic: "fairtrade-siegel-fehlt-auf-dem-huila-warum",
    author: "uwe",
    language: "de",
    daysAgo: 71,
    text: "Also ehrlich: „Direkt gehandelt“ ist für mich erst mal Werbung, bis ich eine Rechnung sehe. Das sagen nämlich alle, auch die, die es nicht tun.",
    reports: [
      {
        reporter: "gesa",
        reason: "false_claim",
        text: "Hier wird Nordlicht Betrug unterstellt, ohne Beleg.",
      },
    ],
    decision: {
      action: "restored",
      by: "jonas",
      reason:
        "Der Beitrag unterstellt Betrug, ohne etwas Nachprüfbares zu nennen (Regel 6). Schreib gern, was dich konkret zweifeln lässt.",
      restoredBy: "henrike",
      restoredReason:
        "Uwe, dein Einspruch stimmt: Du hast nichts behauptet, sondern um einen Beleg gebeten, und zwar mit Recht (Regel 2). Der Beitrag ist wieder da. Das Ausblenden war unser Fehler.",
    },
  },
  {
    key: "unjustified-decaf",
    topic: "windstille-endlich-ein-entkoffeinierter-der-nach-was-schmeckt",
    author: "malte",
    language: "de",
    daysAgo: 33,
    text: "Entkoffeinierter Kaffee ist wie alkoholfreier Rum: Man kann, aber man fragt sich schon. Nichts für ungut, Birte, und Glückwunsch!",
    reports: [
      {
        reporter: "brigitte",
        reason: "insult",
        text: "Das finde ich gegenüber einer Schwangeren unpassend.",
      },
    ],
    decision: {
      action: "dismissed",
      by: "jonas",
      note: "Ein Witz über ein Getränk, mit Glückwunsch am Ende. Birte hat selbst darüber gelacht. Bleibt stehen.",
    },
  },
  {
    key: "grudge-report",
    topic: "bitte-das-roestdatum-gross-nach-vorne",
    author: "katrin",
    language: "de",
    daysAgo: 26,
    text: "Unterstütze ich. Und wenn ihr schon dabei seid: die Sorte bitte auch oben auf die Falz, dann findet man sie im Büroschrank.",
    reports: [
      { reporter: "torben", reason: "spam", text: "Schreibt überall dasselbe." },
      { reporter: "ralf", reason: "off_topic", text: "Falz ist ein anderes Thema." },
    ],
    decision: {
      action: "dismissed",
      by: "jonas",
      note: "Sachlicher Vorschlag zum Thema. Beide Meldungen unbegründet, die Idee mit der Falz ist notiert.",
    },
  },
  {
    key: "insult-accent",
    topic: "new-in-kiel-looking-for-coffee-people-who-aren-t-in-a-hurry",
    author: "torben",
    language: "en",
    daysAgo: 44,
    text: "Maybe first learn proper German, then complain that nobody talks to you. This is a forum here, not the job centre.",
    reports: [
      {
        reporter: "mira",
        reason: "insult",
        text: "Das ist einfach gemein, und es stimmt nicht mal: Grace hat sich über nichts beschwert.",
      },
      { reporter: "priya", reason: "insult", text: "Not here, please." },
      { reporter: "levent", reason: "insult", text: "Rule 1." },
    ],
    decision: {
      action: "hidden",
      by: "jonas",
      reason:
        "You belittle someone for her language and her arrival here (rule 1). English is a language of this forum like German is. This is a warning; if it happens again we will pause your posting for two weeks.",
    },
  },
  {
    key: "referral-link-restored",
    topic: "which-kettle-for-pour-over-under-60",
    author: "mads",
    language: "en",
    daysAgo: 58,
    text: "My brother’s shop in Aabenraa has two ex-display kettles left for 45 €, full disclosure, he is my brother: https://kedel.example/stagg-demo",
    reports: [{ reporter: "ben", reason: "spam", text: "Advertising for a family business." }],
    decision: {
      action: "restored",
      by: "jonas",
      reason: "Links to shops one is connected with count as advertising (rule 4).",
      restoredBy: "ella",
      restoredReason:
        "You said openly whose shop it is, and it answers the question. That is exactly what rule 4 asks for. Sorry, Mads, the post is back.",
    },
  },
  {
    key: "health-claim",
    topic: "wie-oft-entkalkt-ihr-bei-unserem-wasser-wirklich",
    author: "arne",
    language: "de",
    daysAgo: 2,
    text: "Entkalken ist das Letzte: Die Hersteller mischen da was rein, damit die Dichtungen kaputtgehen. Weiß doch jeder, der mal eine aufgeschraubt hat.",
    reports: [
      {
        reporter: "dennis",
        reason: "false_claim",
        text: "Bitte Beleg oder weg. Leute lesen das und lassen ihre Maschine verkalken.",
      },
    ],
    decision: { action: "open" },
  },
  {
    key: "order-number",
    topic: "voucher-code-says-already-used-but-it-wasn-t-me",
    author: "ben",
    language: "en",
    daysAgo: 1,
    text: "Same here. My code is NL-7QK4-TTP2 and the order is 20931, my mail is ben.carter@example.org, can someone from the team look?",
    reports: [
      {
        reporter: "hannah",
        reason: "private_data",
        text: "He posted his own code, anybody could use it. Please hide it quickly.",
      },
    ],
    decision: { action: "open" },
  },
  {
    key: "copy-paste-promo",
    topic: "espresso-tonic-which-tonic-which-coffee-which-order",
    author: "daniel",
    language: "en",
    daysAgo: 3,
    text: "A friend of mine bottles a ready-made espresso tonic in Altona, first crate half price with my name. I get a crate too if ten people order, just so you know.",
    reports: [
      {
        reporter: "elif",
        reason: "spam",
        text: "He says it openly, but is it okay? I’m honestly not sure.",
      },
    ],
    decision: { action: "open" },
  },
];
