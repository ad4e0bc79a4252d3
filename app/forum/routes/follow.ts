import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { ownPath, paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { readErrorText } from "#app/platform/forms/error-text.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import type { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { chooseTopicLevel, followCategory, followTag } from "../commands/choose-level.server.ts";
import { takeStance } from "../commands/take-stance.server.ts";
import { followSchema } from "../follow.schemas.ts";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readRefusal } from "./read-submitted-text.server.ts";

type Follow = z.output<typeof followSchema>;

/** Keeps what a member wants to hear of, and leads back to where it was chosen. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  const submission = await parseForm(request, followSchema);
  if (submission.status !== "success") throw new Response("Bad Request", { status: 400 });
  const follow = submission.value;
  const forumViewer = { ...forumViewerOf(viewer), memberId: viewer.member.id };
  try {
    await inTransaction((trx) => keep(trx, follow, forumViewer));
    setFlash(context, `following.said.${follow.kind}.${follow.level}`);
  } catch (error) {
    const said = readErrorText(readRefusal(error).text);
    setFlash(context, said.key, said.values);
  }
  return redirect(ownPath(follow.to, paths.settingsNotifications()));
}

/** Nothing to read here. */
export async function loader() {
  throw redirect(paths.settingsNotifications());
}

function keep(
  trx: Transaction<Database>,
  follow: Follow,
  viewer: ForumViewer & { memberId: string },
): Promise<void> {
  const { targetId } = follow;
  const at = now();
  switch (follow.kind) {
    case "topic":
      return chooseTopicLevel(trx, { viewer, targetId, level: follow.level, now: at });
    case "category":
      return followCategory(trx, { viewer, targetId, level: follow.level, now: at });
    case "tag":
      return followTag(trx, { viewer, targetId, level: follow.level, now: at });
    case "member":
      return takeStance(trx, {
        memberId: viewer.memberId,
        towards: targetId,
        stance: follow.level,
        now: at,
      });
  }
}
