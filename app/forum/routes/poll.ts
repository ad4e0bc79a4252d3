import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember, viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { readErrorText } from "#app/platform/forms/error-text.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { endPoll } from "../commands/end-poll.server.ts";
import { voteInPoll } from "../commands/vote-in-poll.server.ts";
import { pollActionSchema } from "../forum.schemas.ts";
import { findTopicAddress } from "../queries/find-topic-address.server.ts";
import { forumViewerOf, writerOf } from "../queries/forum-viewer.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { readRefusal } from "./read-submitted-text.server.ts";

/** A poll by its topic's id: leads to where it stands. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  throw redirect(await addressOf(params.id, forumViewerOf(await viewerOf(context))));
}

/** Votes, takes a vote back, ends the poll. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  const address = await addressOf(params.id, forumViewerOf(viewer));
  const submission = await parseForm(request, pollActionSchema);
  if (submission.status !== "success") throw new Response("Bad Request", { status: 400 });
  const act = submission.value;
  const topicId = params.id!;
  const actor = writerOf(viewer);
  try {
    await inTransaction((trx) =>
      act.intent === "end"
        ? endPoll(trx, { topicId, actor, now: now() })
        : voteInPoll(trx, {
            topicId,
            voter: actor,
            optionIds: act.intent === "vote" ? act.option : [],
            now: now(),
          }),
    );
    setFlash(context, `forumWriting.poll.said.${act.intent}`);
  } catch (error) {
    const { key, values } = readErrorText(readRefusal(error).text);
    setFlash(context, key, values);
  }
  return redirect(address);
}

async function addressOf(id: string | undefined, viewer: ForumViewer): Promise<string> {
  const topic = await findTopicAddress(database(), { topicId: id ?? "", viewer });
  if (!topic) throw new Response("Not Found", { status: 404 });
  return paths.topicPoll(topic);
}
