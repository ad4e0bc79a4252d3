import { inTransaction, json } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { consentTexts } from "../rules/consent-texts.ts";

/**
 * Records that a member wants the newsletter, or no longer does; saying the same twice records
 * nothing. The history stays: it is the proof. Throws NotFound for a closed account.
 */
export async function decideNewsletter({
  memberId,
  wanted,
  evidence,
  now,
}: {
  memberId: string;
  wanted: boolean;
  evidence: { requestId: string; ipPrefix: string; form: string };
  now: Temporal.Instant;
}): Promise<void> {
  const state = wanted ? "granted" : "withdrawn";
  await inTransaction(async (trx) => {
    const member = await trx
      .selectFrom("member")
      .select(["id", "emailConfirmedAt"])
      .where("id", "=", memberId)
      .where("closedAt", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!member) throw new NotFound("member");
    const latest = await trx
      .selectFrom("consent")
      .select("state")
      .where("memberId", "=", memberId)
      .where("purpose", "=", "newsletter")
      .orderBy("occurredAt", "desc")
      .orderBy("id", "desc")
      .executeTakeFirst();
    if ((latest?.state ?? "withdrawn") === state) return;
    await trx
      .insertInto("consent")
      .values({
        memberId,
        purpose: "newsletter",
        state,
        textVersion: consentTexts.newsletter,
        evidence: json({ ...evidence, addressConfirmedAt: member.emailConfirmedAt }) as never,
        occurredAt: now,
      })
      .execute();
  });
}
