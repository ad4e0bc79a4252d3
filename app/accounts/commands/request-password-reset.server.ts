import { paths } from "#app/paths.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { issueToken } from "./issue-token.server.ts";
import { absolute, recipientOf } from "./send-confirmation.server.ts";

/** Mails a link to choose a new password; to an unknown address nothing. The asker cannot tell. */
export async function requestPasswordReset({
  email,
  now,
}: {
  email: string;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const member = await trx
      .selectFrom("member")
      .select(["id", "email", "displayName", "language", "formOfAddress"])
      .where("email", "=", email)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (!member) return;
    const token = await issueToken(trx, {
      purpose: "reset-password",
      memberId: member.id,
      payload: {},
      now,
    });
    await queueMail(trx, {
      ...(await recipientOf(member)),
      template: "reset-password",
      props: { name: member.displayName, url: absolute(paths.resetPassword({ token })) },
    });
  });
}
