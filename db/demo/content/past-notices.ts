export interface PastNotice {
  topic: string;
  author: string;
  /** The post it was about. */
  text: string;
  category: "personality" | "intellectual-property" | "fraud" | "unsafe-product" | "other";
  explanation: string;
  /** Null: the trusted flagger. */
  notifier: { name: string; email: string } | null;
  isOrder?: true;
  daysAgo: number;
  /** Null: it stays; with a ground of law it was held to be illegal. */
  outcome: { clause: number; legalGround?: string } | null;
  reason: string;
  objection?: { text: string; isRight: boolean; answer: string };
}

/** Whose notices come first: a member who writes for a body that a coordinator has recognised. */
export const flagger = { name: "Verbraucherschutz Nord e. V.", member: "svenja" };

/** What was noticed from outside in the year past, and what came of it. */
export const pastNotices: readonly PastNotice[] = [
  {
    topic: "which-kettle-for-pour-over-under-60",
    author: "yusuf",
    text: "Replica gooseneck kettles, same logo, half the price. Write to me for the link.",
    category: "intellectual-property",
    explanation: "Angeboten werden Nachahmungen mit unserer eingetragenen Marke (§ 14 MarkenG).",
    notifier: { name: "Kanzlei Thode, Kiel", email: "marken@thode-recht.example" },
    daysAgo: 301,
    outcome: { clause: 4, legalGround: "§ 14 MarkenG" },
    reason: "Der Beitrag bietet Nachahmungen einer geschützten Marke an.",
  },
  {
    topic: "robusta-igitt-oder-unterschaetzt",
    author: "uwe",
    text: "Die Rösterei in der Langen Reihe streckt ihren Espresso mit altem Kaffee, das weiß dort jeder.",
    category: "personality",
    explanation: "Das ist frei erfunden und schadet meinem Betrieb (§ 824 BGB).",
    notifier: { name: "Rösterei Lange Reihe", email: "post@lange-reihe.example" },
    daysAgo: 214,
    outcome: { clause: 6, legalGround: "§ 824 BGB" },
    reason: "Eine Behauptung über einen Betrieb, für die nichts spricht und die ihm schadet.",
    objection: {
      text: "Das war als Gerücht gemeint, nicht als Tatsache.",
      isRight: false,
      answer: "Auch ein Gerücht wird als Tatsache gelesen, wenn nichts sonst da steht.",
    },
  },
  {
    topic: "wie-oft-entkalkt-ihr-bei-unserem-wasser-wirklich",
    author: "malte",
    text: "Ich nehme Zitronensäure in Lebensmittelqualität, kalt angesetzt, und spüle dreimal.",
    category: "unsafe-product",
    explanation:
      "Zitronensäure kann bei falscher Anwendung Maschinen beschädigen und reizt die Haut.",
    notifier: { name: "Entkalker-Vertrieb Brandt", email: "info@entkalker-brandt.example" },
    daysAgo: 166,
    outcome: null,
    reason: "Der Rat ist üblich und nennt, worauf zu achten ist. Ein Verstoß ist nicht zu sehen.",
  },
  {
    topic: "voucher-code-says-already-used-but-it-wasn-t-me",
    author: "torben",
    text: "Send me your code and I will top it up, I work with the shop.",
    category: "fraud",
    explanation: "Phishing: Mitglieder sollen Gutscheincodes an einen Unbekannten schicken.",
    notifier: null,
    daysAgo: 118,
    outcome: { clause: 4, legalGround: "§ 263 StGB" },
    reason: "Der Beitrag will andere um ihre Gutscheine bringen.",
  },
  {
    topic: "paket-laut-sendung-zugestellt-aber-niemand-hat-es",
    author: "katrin",
    text: "Der Fahrer heißt wohl Herr Lassen und wohnt selbst in der Straße, fragt ihn doch mal.",
    category: "personality",
    explanation: "Beschluss: Der Name der Person ist zu entfernen (Az. 12 O 41/26).",
    notifier: { name: "Landgericht Flensburg", email: "poststelle@lg-flensburg.example" },
    isOrder: true,
    daysAgo: 74,
    outcome: { clause: 5, legalGround: "Beschluss 12 O 41/26" },
    reason: "Anordnung des Gerichts. Der Beitrag nennt den Namen und den Wohnort eines Menschen.",
  },
  {
    topic: "bitte-das-roestdatum-gross-nach-vorne",
    author: "kerem",
    text: "Bei der Konkurrenz steht das Röstdatum vorne, hier das Foto von deren Tüte aus dem Laden.",
    category: "intellectual-property",
    explanation: "Das Foto zeigt unsere Verpackung. Wir haben es nicht freigegeben.",
    notifier: { name: "Kaffeehaus Westermann", email: "recht@westermann-kaffee.example" },
    daysAgo: 39,
    outcome: { clause: 4, legalGround: "§ 15 UrhG" },
    reason: "Das Foto wurde ohne Erlaubnis gezeigt.",
    objection: {
      text: "Ich habe die Tüte gekauft und selbst fotografiert. Da ist nur eine Tüte drauf.",
      isRight: true,
      answer:
        "Ein eigenes Foto einer gekauften Tüte verletzt keine Rechte. Der Beitrag steht wieder da.",
    },
  },
];
