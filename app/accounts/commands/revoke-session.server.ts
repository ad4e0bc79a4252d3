import { database } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/** Ends one session of the member. Throws NotFound for one that is gone or somebody else's. */
export async function revokeSession({
  memberId,
  sessionId,
}: {
  memberId: string;
  sessionId: string;
}): Promise<void> {
  const revoked = await database()
    .deleteFrom("session")
    .where("id", "=", sessionId)
    .where("memberId", "=", memberId)
    .returning("id")
    .executeTakeFirst();
  if (!revoked) throw new NotFound("session");
}
