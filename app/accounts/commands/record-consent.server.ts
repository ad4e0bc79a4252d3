import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { type ConsentPurpose, consentTexts } from "../rules/consent-texts.ts";
import type { ConsentEvidence } from "../rules/tokens.ts";

/** Writes down that the member agreed to (or withdrew from) a purpose, with what proves it. */
export async function recordConsent(
  trx: Transaction<Database>,
  consent: {
    memberId: string;
    purpose: ConsentPurpose;
    state: "granted" | "withdrawn";
    evidence: ConsentEvidence & { confirmedBy?: string };
    now: Temporal.Instant;
  },
): Promise<void> {
  await trx
    .insertInto("consent")
    .values({
      memberId: consent.memberId,
      purpose: consent.purpose,
      state: consent.state,
      textVersion: consentTexts[consent.purpose],
      evidence: json(consent.evidence) as never,
      occurredAt: consent.now,
    })
    .execute();
}
