import type { Brand, CommunityRule, ConsentText } from "./types.ts";

export const brand: Brand = {
  name: "Nordlicht",
  legalName: "Nordlicht Kaffeerösterei GmbH",
  town: "Flensburg",
  claim: {
    de: "Kaffee von der Förde, und alle reden mit.",
    en: "Coffee from the fjord, and everybody has a say.",
  },
  welcomeTitle: {
    de: "Moin. Schön, dass du da bist.",
    en: "Moin. Good to have you here.",
  },
  welcomeText: {
    de: "Hier reden Menschen, die unseren Kaffee trinken, miteinander und mit uns: über Mahlgrad und Wasser, über Preise und Verpackung, über das, was wir besser machen sollen. Wer mitredet, hilft oder bestellt, sammelt Punkte, und manches, was hier vorgeschlagen wurde, steht heute im Regal.",
    en: "This is where people who drink our coffee talk to each other and to us: about grind and water, prices and packaging, and the things we ought to do better. Joining in, helping and ordering earn you points, and quite a few things suggested here are on our shelves today.",
  },
  about: {
    de: "Seit 2011 rösten wir am Museumshafen in Flensburg. Neun Leute, zwei Trommelröster, ein Lastenrad. Wir kaufen bei sieben Farmen und Kooperativen, nennen ihre Preise und besuchen sie, so oft es geht.",
    en: "We have been roasting by the museum harbour in Flensburg since 2011. Nine people, two drum roasters, one cargo bike. We buy from seven farms and cooperatives, publish what we pay and visit them as often as we can.",
  },
  contactEmail: "moin@nordlicht.example",
  website: "https://nordlicht.example",
  foundedYear: 2011,
};

export const communityRules: readonly CommunityRule[] = [
  {
    number: 1,
    title: { de: "Mensch vor Meinung", en: "People before opinions" },
    text: {
      de: "Streite über Kaffee, Preise und uns, so viel du willst. Beleidigungen, Spott über Herkunft, Alter oder Können und Nachtreten fliegen raus.",
      en: "Argue about coffee, prices and us as much as you like. Insults, mockery of someone’s origin, age or skill, and kicking after the whistle are removed.",
    },
  },
  {
    number: 2,
    title: { de: "Kritik ist willkommen", en: "Criticism is welcome" },
    text: {
      de: "Kein Beitrag verschwindet, weil er uns nicht gefällt. Je genauer du schreibst, was nicht stimmt, desto eher können wir es ändern.",
      en: "No post disappears because we dislike it. The more precisely you say what is wrong, the sooner we can change it.",
    },
  },
  {
    number: 3,
    title: { de: "Beim Thema bleiben", en: "Stay with the topic" },
    text: {
      de: "Neue Frage, neues Thema. Abschweifen ist menschlich, aber wer später sucht, soll die Antwort noch finden.",
      en: "New question, new topic. Drifting is human, but whoever searches later should still find the answer.",
    },
  },
  {
    number: 4,
    title: { de: "Werbung kennzeichnen, Spam lassen", en: "Mark advertising, skip spam" },
    text: {
      de: "Wer mit einem Link verdient oder dort arbeitet, sagt es dazu. Reine Werbung und Serienbeiträge entfernen wir.",
      en: "If you earn from a link or work there, say so. Plain advertising and serial posts are removed.",
    },
  },
  {
    number: 5,
    title: { de: "Privates bleibt privat", en: "Private stays private" },
    text: {
      de: "Keine Adressen, Telefonnummern, Bestellnummern oder Nachrichten anderer. Auch deine eigenen bitte nur in einer Nachricht an uns.",
      en: "No addresses, phone numbers, order numbers or messages of others. Your own, too, only in a message to us, please.",
    },
  },
  {
    number: 6,
    title: { de: "Behauptungen belegen", en: "Back up your claims" },
    text: {
      de: "Vorwürfe gegen Menschen oder Firmen brauchen etwas, das man nachprüfen kann. „Habe ich so erlebt“ ist in Ordnung, „weiß doch jeder“ nicht.",
      en: "Accusations against people or companies need something one can check. “This happened to me” is fine, “everybody knows” is not.",
    },
  },
  {
    number: 7,
    title: { de: "Entscheidungen werden begründet", en: "Decisions come with reasons" },
    text: {
      de: "Wenn wir etwas ausblenden, erfährst du warum. Bist du nicht einverstanden, sieht eine zweite Person noch einmal darauf.",
      en: "If we hide something, you are told why. If you disagree, a second person takes another look.",
    },
  },
];

/** How the third rule read in the beginning. */
export const firstTopicRule = {
  de: "Neue Frage, neues Thema. Wer abschweift, wird verschoben.",
  en: "New question, new topic. Whoever drifts is moved.",
};

/** Why the rules were changed. */
export const rulesNote = {
  de: "Ihr habt gefragt, wann eine Behauptung zu weit geht. Das steht jetzt in Regel 6; und Regel 3 klingt freundlicher.",
  en: "You asked when a claim goes too far. Rule 6 says it now; and rule 3 sounds kinder.",
};

export const consentTexts: readonly ConsentText[] = [
  {
    purpose: "privacy",
    version: "2025-03-01",
    de: "Ich habe die Datenschutzhinweise gelesen. Nordlicht speichert meine Angaben, um mein Konto, meine Punkte und meine Beiträge zu führen.",
    deFormal:
      "Ich habe die Datenschutzhinweise gelesen. Nordlicht speichert meine Angaben, um mein Konto, meine Punkte und meine Beiträge zu führen.",
    en: "I have read the privacy notice. Nordlicht stores what I enter in order to keep my account, my points and my posts.",
  },
  {
    purpose: "privacy",
    version: "2025-11-01",
    de: "Ich habe die Datenschutzhinweise vom 1. November 2025 gelesen. Nordlicht speichert deine Angaben, um dein Konto, deine Punkte und deine Beiträge zu führen. Du kannst alles jederzeit herunterladen oder löschen.",
    deFormal:
      "Ich habe die Datenschutzhinweise vom 1. November 2025 gelesen. Nordlicht speichert Ihre Angaben, um Ihr Konto, Ihre Punkte und Ihre Beiträge zu führen. Sie können alles jederzeit herunterladen oder löschen.",
    en: "I have read the privacy notice of 1 November 2025. Nordlicht stores what you enter in order to keep your account, your points and your posts. You can download or delete everything at any time.",
  },
  {
    purpose: "newsletter",
    version: "2025-03-01",
    de: "Ja, schickt mir einmal im Monat Neues aus der Rösterei per Mail. Abbestellen geht mit einem Klick in jeder Mail.",
    deFormal:
      "Ja, bitte senden Sie mir einmal im Monat Neues aus der Rösterei per E-Mail. Ich kann mich mit einem Klick in jeder E-Mail abmelden.",
    en: "Yes, send me news from the roastery by mail once a month. One click in any mail ends it.",
  },
  {
    purpose: "community_rules",
    version: "2025-03-01",
    de: "Ich halte mich an die sieben Regeln der Gemeinschaft.",
    deFormal: "Ich halte mich an die sieben Regeln der Gemeinschaft.",
    en: "I will keep to the seven rules of the community.",
  },
];
