import { chooseTopicLevel, followCategory } from "#app/forum/commands/choose-level.server.ts";
import { takeStance } from "#app/forum/commands/take-stance.server.ts";
import { chooseDigest } from "#app/notifications/commands/choose-digest.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import type { CategoryKey } from "../content/types.ts";
import { at, memberIdOf, type World } from "../world.ts";

/** What Mira and Levent want to hear of and what not, so that news come in that answer nobody. */
export async function followSome(world: World): Promise<void> {
  const now = at(world, 60);
  const mira = viewerOf(world, "mira");
  const follow = (
    trx: Transaction<Database>,
    key: CategoryKey,
    level: "watching-first" | "muted",
  ) => followCategory(trx, { viewer: mira, targetId: world.categoryIds.get(key)!, level, now });
  await inTransaction(async (trx) => {
    await follow(trx, "meetups", "watching-first");
    await follow(trx, "help", "muted");
    await chooseTopicLevel(trx, {
      viewer: mira,
      targetId: await topicIdOf(trx, "Karlsbader Kanne: kennt die noch jemand?"),
      level: "watching",
      now,
    });
    for (const [key, stance] of [
      ["levent", "following"],
      ["torben", "ignoring"],
      ["yusuf", "blocking"],
    ] as const)
      await takeStance(trx, {
        memberId: mira.memberId,
        towards: memberIdOf(world, key),
        stance,
        now,
      });
    await chooseDigest(trx, { memberId: memberIdOf(world, "levent"), wanted: true, now });
  });
}

function viewerOf(world: World, key: string) {
  return { memberId: memberIdOf(world, key), isStaff: false };
}

async function topicIdOf(trx: Transaction<Database>, title: string): Promise<string> {
  const { id } = await trx
    .selectFrom("forumTopic")
    .select("id")
    .where("title", "=", title)
    .executeTakeFirstOrThrow();
  return id;
}
