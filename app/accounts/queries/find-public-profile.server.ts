import { database } from "#app/platform/db.server.ts";

/** What others see of a member, or undefined for a number nobody has or a closed account, or one that is about to be. */
export async function findPublicProfile(number: number) {
  return (
    database()
      .selectFrom("member")
      .select([
        "id",
        "number",
        "displayName",
        "about",
        "interests",
        "sharedValues",
        "avatarFileId",
        "role",
        "joinedAt",
        "lastSeenAt",
        "profileFor",
        "activityFor",
        "showsLastSeen",
      ])
      .where("number", "=", number)
      .where("closedAt", "is", null)
      .where("leavesAt", "is", null)
      // Nobody is shown to the world before they confirmed their address.
      .where("emailConfirmedAt", "is not", null)
      .executeTakeFirst()
  );
}
