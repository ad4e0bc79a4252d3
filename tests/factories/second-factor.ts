import { Secret, TOTP } from "otpauth";
import { beginSecondFactor } from "#app/accounts/commands/begin-second-factor.server.ts";
import { confirmSecondFactor } from "#app/accounts/commands/confirm-second-factor.server.ts";
import { findSecondFactor } from "#app/accounts/queries/find-second-factor.server.ts";

/** What an authenticator app shows at a moment. */
export function codeAt(secret: string, at: Temporal.Instant): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: at.epochMilliseconds,
  });
}

/** Gives the member a confirmed second factor, with its secret and recovery codes. */
export async function giveSecondFactor(memberId: string, now: Temporal.Instant) {
  await beginSecondFactor({ memberId, now });
  const factor = await findSecondFactor(memberId);
  if (factor.state !== "begun") throw new Error("there is a second factor already");
  const codes = await confirmSecondFactor({ memberId, code: codeAt(factor.secret, now), now });
  return { secret: factor.secret, codes };
}
