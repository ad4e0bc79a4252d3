import { findMailRecipient } from "#app/accounts/commands/find-mail-recipient.server.ts";
import { absolute } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { RecordedEvent } from "#app/platform/events.server.ts";
import { type Language, languageOf } from "#app/platform/i18n/locales.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { findRedemption } from "../queries/find-redemption.server.ts";
import type { RewardTypeName } from "../rules/reward-types.ts";

type Told =
  | "reward.claimed"
  | "reward.granted"
  | "reward.sent"
  | "reward.seat-given"
  | "reward.cancelled"
  | "reward.released";

/** Writes to a member what became of a claim. What they did themselves on the page needs no mail. */
export async function mailRewardNews(
  trx: Transaction<Database>,
  event: RecordedEvent<Told>,
): Promise<void> {
  const { memberId, subjectId: redemptionId } = event;
  if (!memberId || (event.name === "reward.cancelled" && event.actorKind === "member")) return;
  const brand = await findSetting(trx, "brand");
  const inWords = (language: string) => (at: string) =>
    new Intl.DateTimeFormat(language, {
      dateStyle: "full",
      timeStyle: "short",
      timeZone: brand?.timeZone ?? "UTC",
    }).format(Date.parse(at));
  await writeRewardMail(trx, {
    memberId,
    redemptionId,
    news: (type) => newsOf(event, type),
    detail: (language) => detailOf(event, inWords(language)),
  });
}

type News = MailTemplates["reward-news"]["news"];

/** Queues a mail about a redemption; its button leads to the redemption's page. */
export async function writeRewardMail(
  trx: Transaction<Database>,
  {
    memberId,
    redemptionId,
    news,
    detail,
  }: {
    memberId: string;
    redemptionId: string;
    news: (type: RewardTypeName) => News;
    detail: (language: Language) => string;
  },
): Promise<void> {
  const redemption = await findRedemption(trx, { memberId, redemptionId });
  const to = await findMailRecipient(trx, memberId);
  if (!redemption || !to) return;
  const { recipient, name } = to;
  const language = languageOf(recipient.locale);
  await queueMail(trx, {
    ...recipient,
    template: "reward-news",
    props: {
      name,
      news: news(redemption.type as RewardTypeName),
      title: redemption.texts[language].title,
      detail: detail(language),
      url: absolute(paths.myReward({ id: redemptionId })),
      redemptionId,
    },
  });
}

function newsOf({ name }: RecordedEvent<Told>, type: RewardTypeName): News {
  if (name === "reward.claimed") return type;
  // Whoever claims a parcel says where to; who is given one has still to be asked.
  if (name === "reward.granted" && type === "product") return "grantedParcel";
  return laterNews[name];
}

const laterNews = {
  "reward.granted": "granted",
  "reward.sent": "sent",
  "reward.seat-given": "seat",
  "reward.cancelled": "cancelled",
  "reward.released": "released",
} as const;

function detailOf(event: RecordedEvent<Told>, inWords: (at: string) => string): string {
  const payload = event.payload as Partial<
    DomainEvents["reward.sent"] &
      DomainEvents["reward.seat-given"] &
      DomainEvents["reward.cancelled"]
  >;
  if (payload.startsAt) return inWords(payload.startsAt);
  if (payload.trackingCode)
    return [payload.carrier, payload.trackingCode].filter(Boolean).join(" ");
  return payload.reason ?? "";
}
