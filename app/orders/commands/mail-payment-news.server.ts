import { findMailRecipient } from "#app/accounts/commands/find-mail-recipient.server.ts";
import { absolute } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { RecordedEvent } from "#app/platform/events.server.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findPlanName } from "../queries/list-plans.server.ts";
import { moneyText } from "../rules/money.ts";

/** Confirms that gift balance was bought. The code stays out of the mail: it is money. */
export async function mailBoughtBalance(
  trx: Transaction<Database>,
  { memberId, payload }: RecordedEvent<"checkout.completed">,
): Promise<void> {
  if (payload.purpose !== "gift-balance") return;
  const to = await findMailRecipient(trx, memberId, { isOwed: true });
  if (!to) return;
  const language = languageOf(to.recipient.locale);
  await queueMail(trx, {
    ...to.recipient,
    template: "balance-bought",
    props: {
      name: to.name,
      amount: moneyText({ ...payload, language }),
      url: absolute(paths.wallet()),
    },
  });
}

/** Confirms that a membership has begun or ended. */
export async function mailMembershipNews(
  trx: Transaction<Database>,
  { name: event, memberId, payload }: RecordedEvent<"membership.started" | "membership.ended">,
): Promise<void> {
  const to = await findMailRecipient(trx, memberId, { isOwed: true });
  const plan = await findPlanName(trx, payload.planId);
  if (!to || !plan) return;
  const language = languageOf(to.recipient.locale);
  const props = { name: to.name, plan: plan[language], url: absolute(paths.membership()) };
  if (event === "membership.ended") {
    await queueMail(trx, { ...to.recipient, template: "membership-ended", props });
    return;
  }
  const { timeZone } = await findBrand();
  const date =
    payload.paidUntil &&
    new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(
      Date.parse(payload.paidUntil),
    );
  await queueMail(trx, {
    ...to.recipient,
    template: "membership-started",
    props: { ...props, date },
  });
}
