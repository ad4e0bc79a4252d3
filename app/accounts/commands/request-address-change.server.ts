import { paths } from "#app/paths.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { withdrawTokens } from "./consume-token.server.ts";
import { issueToken } from "./issue-token.server.ts";
import { absolute, recipientOf } from "./send-confirmation.server.ts";

/**
 * Sends a link to the new address; the old one stays until it is opened. For an address that
 * somebody else has, the same happens but the mail: nobody learns who is here. The caller has proved
 * the owner. Throws DomainError `address-same`.
 */
export async function requestAddressChange({
  memberId,
  email,
  maySend,
  now,
}: {
  memberId: string;
  email: string;
  /** False when the address has had enough mails; the asker must not see it. */
  maySend: boolean;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const member = await trx
      .selectFrom("member")
      .select(["id", "email", "displayName", "language", "formOfAddress"])
      .where("id", "=", memberId)
      .where("closedAt", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!member) throw new NotFound("member");
    if (member.email?.toLowerCase() === email.toLowerCase())
      throw new DomainError("address-same", {}, 422);
    await withdrawTokens(trx, { memberId, purposes: ["change-address"] });
    const token = await issueToken(trx, {
      purpose: "change-address",
      memberId,
      payload: { email },
      now,
    });
    const taken = await trx
      .selectFrom("member")
      .select("id")
      .where("email", "=", email)
      .executeTakeFirst();
    if (taken || !maySend) return;
    await queueMail(trx, {
      ...(await recipientOf({ ...member, email })),
      template: "address-change",
      props: { name: member.displayName, url: absolute(paths.confirmNewAddress({ token })) },
    });
  });
}
