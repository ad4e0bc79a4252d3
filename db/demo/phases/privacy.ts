import { askToLeave } from "#app/accounts/commands/ask-to-leave.server.ts";
import { at, memberIdOf, type World } from "../world.ts";

/** Somebody is on the way out, and may still think better of it. */
export async function letSomebodyLeave(world: World): Promise<void> {
  const quiet = world.people.findLast(({ role }) => role === "member");
  if (!quiet) return;
  const memberId = memberIdOf(world, quiet.key);
  await askToLeave({ memberId, posts: "keep", now: at(world, 3, 1_130) });
}
