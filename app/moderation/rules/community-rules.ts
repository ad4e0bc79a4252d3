import type { Locale } from "#app/platform/i18n/locales.ts";
import type { EuCategory } from "./eu-categories.ts";
import type { FlagReason } from "./flag-reasons.ts";

/** German in the second voice only where it differs. */
export type RuleText = { de: string; "de-formal"?: string; en: string };

/** A numbered clause that decisions cite. `covers` names the reasons of reports it answers. */
export interface CommunityRule {
  number: number;
  title: RuleText;
  text: RuleText;
  covers?: readonly FlagReason[];
  /** What breaking it is called in the EU transparency database; else it follows from `covers`. */
  category?: EuCategory;
}

export function ruleText(text: RuleText, locale: Locale): string {
  if (locale === "en") return text.en;
  return locale === "de-formal" ? (text["de-formal"] ?? text.de) : text.de;
}

/** The clause that a report for this reason suggests; undefined where the rules name none. */
export function clauseFor(
  rules: readonly CommunityRule[],
  reason: FlagReason | null | undefined,
): CommunityRule | undefined {
  return !reason ? undefined : rules.find(({ covers }) => covers?.includes(reason));
}

/** What a brand starts with. */
export const defaultCommunityRules: readonly CommunityRule[] = [
  {
    number: 1,
    title: { de: "Freundlich bleiben", en: "Stay kind" },
    text: {
      de: "Streite über die Sache, nicht über Menschen. Beleidigungen, Drohungen und Herabwürdigung wegen Herkunft, Geschlecht, Glauben, Alter oder Können entfernen wir.",
      "de-formal":
        "Streiten Sie über die Sache, nicht über Menschen. Beleidigungen, Drohungen und Herabwürdigung wegen Herkunft, Geschlecht, Glauben, Alter oder Können entfernen wir.",
      en: "Argue about things, not about people. We remove insults, threats and contempt for someone’s origin, gender, belief, age or skill.",
    },
    covers: ["insult", "hate"],
  },
  {
    number: 2,
    title: { de: "Kritik ist willkommen", en: "Criticism is welcome" },
    text: {
      de: "Kein Beitrag verschwindet, weil er uns nicht gefällt. Je genauer er sagt, was nicht stimmt, desto eher können wir es ändern.",
      en: "No post disappears because we dislike it. The more precisely it says what is wrong, the sooner we can change it.",
    },
  },
  {
    number: 3,
    title: { de: "Beim Thema bleiben", en: "Stay with the topic" },
    text: {
      de: "Neue Frage, neues Thema. So finden andere die Antwort auch später noch.",
      en: "New question, new topic. That way others still find the answer later.",
    },
    covers: ["off-topic"],
  },
  {
    number: 4,
    title: { de: "Werbung kennzeichnen, Spam lassen", en: "Mark advertising, skip spam" },
    text: {
      de: "Wer mit einem Link verdient oder dort arbeitet, sagt es dazu. Reine Werbung und Serienbeiträge entfernen wir.",
      en: "Whoever earns from a link or works there says so. We remove plain advertising and serial posts.",
    },
    covers: ["spam"],
  },
  {
    number: 5,
    title: { de: "Privates bleibt privat", en: "Private stays private" },
    text: {
      de: "Keine Adressen, Telefonnummern, Bestellnummern oder Nachrichten anderer Menschen.",
      en: "No addresses, phone numbers, order numbers or messages of other people.",
    },
    covers: ["private-data"],
  },
  {
    number: 6,
    title: { de: "Recht gilt auch hier", en: "The law applies here too" },
    text: {
      de: "Was gesetzlich verboten ist oder die Rechte anderer verletzt, hat hier keinen Platz.",
      en: "What the law forbids, or what violates the rights of others, has no place here.",
    },
    covers: ["illegal"],
  },
  {
    number: 7,
    title: { de: "Entscheidungen werden begründet", en: "Decisions come with reasons" },
    text: {
      de: "Wenn wir etwas ausblenden, erfährst du warum. Bist du nicht einverstanden, sieht ein anderer Mensch noch einmal darauf.",
      "de-formal":
        "Wenn wir etwas ausblenden, erfahren Sie warum. Sind Sie nicht einverstanden, sieht ein anderer Mensch noch einmal darauf.",
      en: "If we hide something, you are told why. If you disagree, another person takes another look.",
    },
  },
];
