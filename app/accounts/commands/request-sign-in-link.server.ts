import { paths } from "#app/paths.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { issueToken } from "./issue-token.server.ts";
import { absolute, recipientOf, sendConfirmation } from "./send-confirmation.server.ts";

/**
 * Mails a link that signs the member in once. An address that waits for its confirmation gets that
 * mail again; an unknown one gets nothing. The asker cannot tell which happened.
 */
export async function requestSignInLink({
  email,
  to,
  now,
}: {
  email: string;
  to: string;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const member = await trx
      .selectFrom("member")
      .select(["id", "email", "displayName", "language", "formOfAddress", "emailConfirmedAt"])
      .where("email", "=", email)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (!member) return;
    const { displayName } = member;
    if (!member.emailConfirmedAt) {
      // Without a password: the one in the row may be that of a stranger who signed this address up.
      const payload = { displayName, passwordHash: null, newsletter: null };
      return sendConfirmation(trx, { member, payload, now });
    }
    const token = await issueToken(trx, {
      purpose: "sign-in",
      memberId: member.id,
      payload: { to },
      now,
    });
    await queueMail(trx, {
      ...(await recipientOf(member)),
      template: "sign-in-link",
      props: { name: displayName, url: absolute(paths.signInByLink({ token })) },
    });
  });
}
