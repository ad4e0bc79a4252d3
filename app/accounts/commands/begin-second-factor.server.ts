import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { seal } from "#app/platform/secrets.server.ts";
import { newTotpSecret } from "../rules/totp.ts";

/** Lays a new secret beside the account; it counts once a code of it was confirmed. */
export async function beginSecondFactor({
  memberId,
  now,
}: {
  memberId: string;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const secretEncrypted = seal("totp", newTotpSecret());
    const begun = await trx
      .insertInto("totpFactor")
      .values({ memberId, secretEncrypted, createdAt: now })
      .onConflict((conflict) =>
        conflict
          .column("memberId")
          .doUpdateSet({ secretEncrypted, createdAt: now.toString(), lastUsedStep: null })
          .where("totpFactor.confirmedAt", "is", null),
      )
      .returning("memberId")
      .executeTakeFirst();
    if (!begun) throw new DomainError("second-factor-exists");
  });
}
