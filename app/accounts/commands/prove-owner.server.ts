import { database } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { countAttempt, forgetAttempts } from "#app/platform/rate-limit.server.ts";
import { limits } from "../limits.server.ts";
import { passwordFits } from "../passwords.server.ts";
import { sessionIsFresh } from "../rules/session-freshness.ts";

/** The password is not the account's. */
export class PasswordWrong extends DomainError {
  constructor() {
    super("password-wrong", {}, 422);
  }
}

/**
 * Makes sure that the owner of the account sits there, not somebody at an unlocked device: by the
 * password, or, where there is none, by a sign-in of the last minutes. Throws PasswordWrong,
 * TooManyRequests, DomainError `sign-in-again`.
 */
export async function proveOwner({
  memberId,
  session,
  password,
  now,
}: {
  memberId: string;
  session: { createdAt: string };
  password: string | undefined;
  now: Temporal.Instant;
}): Promise<void> {
  const member = await database()
    .selectFrom("member")
    .select("passwordHash")
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!member) throw new NotFound("member");
  if (member.passwordHash === null) {
    if (!sessionIsFresh(session.createdAt, now)) throw new DomainError("sign-in-again", {}, 403);
    return;
  }
  await countAttempt(limits.ownPassword, memberId);
  if (!(await passwordFits(password ?? "", member.passwordHash))) throw new PasswordWrong();
  await forgetAttempts(limits.ownPassword, memberId);
}
