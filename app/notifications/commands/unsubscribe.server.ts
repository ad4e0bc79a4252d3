import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { Unsubscription } from "../unsubscribe-token.server.ts";
import { chooseDigest } from "./choose-digest.server.ts";
import { endMails } from "./choose-preferences.server.ts";

/** Whoever has the mail ends it, wherever they are: nothing of that place is kept. */
const byMail = { form: "mail", requestId: "", ipPrefix: "" };

/** Ends the mails that a token names; doing it twice changes nothing. */
export async function unsubscribe(
  trx: Transaction<Database>,
  { memberId, lists, now }: Unsubscription & { now: Temporal.Instant },
): Promise<void> {
  const member = await trx
    .selectFrom("member")
    .select("id")
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!member) return;
  const subjects = lists.filter((list) => list !== "digest");
  await endMails(trx, { memberId, subjects, now });
  if (lists.includes("digest"))
    await chooseDigest(trx, { memberId, wanted: false, evidence: byMail, now });
}
