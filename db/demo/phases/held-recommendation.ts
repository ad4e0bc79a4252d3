import { signUp } from "#app/accounts/commands/sign-up.server.ts";
import { attributeRecommendation } from "#app/ambassadors/commands/attribute-recommendation.server.ts";
import { ensureRecommendationCode } from "#app/ambassadors/commands/ensure-recommendation-code.server.ts";
import { recordTouch } from "#app/ambassadors/commands/record-touch.server.ts";
import { settleRecommendation } from "#app/ambassadors/commands/settle-recommendation.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { memberIdOf, type World } from "../world.ts";

const email = "zweitkonto.kiel@posteo.example";
const visitorKeyHash = keyedHash("visitor", "demo:second-account");

/** Somebody came by a link and signed in with the browser of whoever sent it: the reward waits. */
export async function recommendOneself(world: World): Promise<void> {
  const referrerId = memberIdOf(world, "dennis");
  const signedUpAt = world.now.subtract({ minutes: 190 });
  await comeByLink(referrerId, signedUpAt.subtract({ minutes: 6 }));
  const referredId = await join(signedUpAt);
  for (const memberId of [referrerId, referredId]) await signIn(memberId, signedUpAt);
  await inTransaction(async (trx) => {
    const signedUp = { referredId, visitorKeyHash, signedUpAt: signedUpAt.toString() };
    await attributeRecommendation(trx, signedUp);
    await settleRecommendation(trx, { referredId, now: signedUpAt.add({ minutes: 3 }) });
  });
}

async function comeByLink(memberId: string, now: Temporal.Instant): Promise<void> {
  const member = await database()
    .selectFrom("member")
    .select(["displayName", "number"])
    .where("id", "=", memberId)
    .executeTakeFirstOrThrow();
  await inTransaction(async (trx) => {
    const code = await ensureRecommendationCode(trx, { memberId, ...member, now });
    await recordTouch(trx, { code, visitorKeyHash, now });
  });
}

async function join(now: Temporal.Instant): Promise<string> {
  await signUp(
    {
      displayName: "Fördewolf",
      email,
      password: crypto.randomUUID(),
      language: "de",
      formOfAddress: "du",
      timeZone: "Europe/Berlin",
      newsletter: false,
      evidence: { requestId: "demo", ipPrefix: "", form: "sign-up" },
      visitorKeyHash: null,
      networkHash: keyedHash("attempt", "demo:second-account"),
    },
    { mayMail: false, now },
  );
  const { id } = await database()
    .updateTable("member")
    .set({ emailConfirmedAt: now })
    .where("email", "=", email)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A sign-in of which nobody has the cookie. */
async function signIn(memberId: string, at: Temporal.Instant): Promise<void> {
  const ends = at.add({ hours: 24 * 30 });
  await database()
    .insertInto("session")
    .values({
      id: crypto.randomUUID(),
      memberId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: ends,
      absoluteExpiresAt: ends,
      ipPrefix: "192.0.2.0",
      userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
    })
    .execute();
}
