import { findMailRecipient } from "#app/accounts/commands/find-mail-recipient.server.ts";
import { absolute } from "#app/accounts/commands/send-confirmation.server.ts";
import { moneyText } from "#app/orders/rules/money.ts";
import { paths } from "#app/paths.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { RecordedEvent } from "#app/platform/events.server.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { findTierProgramme } from "../queries/find-tier-programme.server.ts";
import type { Basis, Names } from "../rules/programme.ts";

type Event<Name extends "tier.reached" | "tier.lost" | "tier.at-risk"> = RecordedEvent<Name>;

/** Congratulates; not for the level everybody begins with, nor for what a change of rules gave. */
export async function mailReachedTier(
  trx: Transaction<Database>,
  { memberId, payload }: Event<"tier.reached">,
): Promise<void> {
  const to = await findRecipient(trx, memberId);
  if (!to || payload.isFirst || payload.cause !== "reached") return;
  const level = (await findTierProgramme(trx))?.levels.find(
    ({ name }) => name.de === payload.label.de && name.en === payload.label.en,
  );
  const { securedUntil } = payload;
  await queueMail(trx, {
    ...to.recipient,
    template: "tier-reached",
    props: {
      name: to.name,
      level: to.inLanguage(payload.label),
      amount: to.amountText(payload, payload.amount),
      benefits: level?.benefits[to.language] ?? [],
      date: securedUntil && to.lastDay(securedUntil),
      url: absolute(paths.tiers()),
    },
  });
}

/** Says why a level is lost, and what it means. */
export async function mailLostTier(
  trx: Transaction<Database>,
  { memberId, payload }: Event<"tier.lost">,
): Promise<void> {
  const to = await findRecipient(trx, memberId);
  if (!to || payload.cause === "reached") return;
  await queueMail(trx, {
    ...to.recipient,
    template: "tier-lost",
    props: {
      name: to.name,
      from: to.inLanguage(payload.label),
      to: payload.to ? to.inLanguage(payload.to) : "none",
      cause: payload.cause,
      amount: to.amountText(payload, payload.amount),
      threshold: to.amountText(payload, payload.threshold),
      url: absolute(paths.tiers()),
    },
  });
}

/** Announces that a level is at risk, with what keeps it. */
export async function mailTierAtRisk(
  trx: Transaction<Database>,
  { memberId, payload }: Event<"tier.at-risk">,
): Promise<void> {
  const to = await findRecipient(trx, memberId);
  if (!to) return;
  await queueMail(trx, {
    ...to.recipient,
    template: "tier-at-risk",
    props: {
      name: to.name,
      level: to.inLanguage(payload.label),
      to: payload.to ? to.inLanguage(payload.to) : "none",
      missing: to.amountText(payload, payload.missing),
      date: to.lastDay(payload.until),
      url: absolute(paths.tiers()),
    },
  });
}

async function findRecipient(trx: Transaction<Database>, memberId: string | null) {
  const found = await findMailRecipient(trx, memberId);
  if (!found) return null;
  const { recipient, name } = found;
  const { timeZone } = await findProgramme(trx);
  const language = languageOf(recipient.locale);
  const { t } = translatorOf({ locale: recipient.locale, timeZone });
  return {
    recipient,
    language,
    name,
    inLanguage: (names: Names) => names[language],
    amountText: ({ basis, currency }: { basis: Basis; currency: string }, amount: number) =>
      t(`tiers.amount.${basis}`, {
        count: amount,
        amount: moneyText({ amountMinor: amount, currency, language }),
      }),
    lastDay: (endsAt: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(
        Date.parse(endsAt) - 1,
      ),
  };
}
