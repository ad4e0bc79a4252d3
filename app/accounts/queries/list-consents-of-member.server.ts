import { database } from "#app/platform/db.server.ts";

const mostConsents = 200;

interface ConsentProof {
  form?: string;
  ipPrefix?: string;
  confirmedBy?: string;
}

/** Everything a member agreed to or took back, with what proves it, the latest first. */
export async function listConsentsOfMember(memberId: string) {
  const consents = await database()
    .selectFrom("consent")
    .select(["id", "purpose", "state", "textVersion", "evidence", "occurredAt"])
    .where("memberId", "=", memberId)
    .orderBy("occurredAt", "desc")
    .orderBy("id", "desc")
    .limit(mostConsents)
    .execute();
  return consents.map(({ evidence, ...consent }) => {
    const { form, ipPrefix, confirmedBy } = evidence as ConsentProof;
    return {
      ...consent,
      form: form ?? null,
      network: ipPrefix || null,
      isConfirmedByMail: confirmedBy !== undefined,
    };
  });
}
