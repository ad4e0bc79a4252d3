import { paths } from "#app/paths.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findMailRecipient } from "./find-mail-recipient.server.ts";
import { absolute } from "./send-confirmation.server.ts";

/**
 * Ends the waiting of an account: it may speak now, and is told so; or something was done about it,
 * of which the statement of reasons tells.
 */
export async function settleSignUp(
  trx: Transaction<Database>,
  {
    memberId,
    outcome,
    decidedBy,
    now,
  }: {
    memberId: string;
    outcome: "admitted" | "refused";
    decidedBy: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  const settled = await trx
    .updateTable("signUpHold")
    .set({ outcome, decidedAt: now, decidedBy })
    .where("memberId", "=", memberId)
    .where("decidedAt", "is", null)
    .returning("memberId")
    .executeTakeFirst();
  if (settled && outcome === "admitted") await tellAdmitted(trx, memberId);
}

async function tellAdmitted(trx: Transaction<Database>, memberId: string): Promise<void> {
  const to = await findMailRecipient(trx, memberId);
  if (!to) return;
  await queueMail(trx, {
    ...to.recipient,
    template: "sign-up-admitted",
    props: { name: to.name, url: absolute(paths.forum()) },
  });
}
