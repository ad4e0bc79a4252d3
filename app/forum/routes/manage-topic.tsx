import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { momentField, momentOf } from "#app/platform/forms/moment.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import type { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { closeTopic, reopenTopic } from "../commands/close-topic.server.ts";
import { convertTopic } from "../commands/convert-topic.server.ts";
import { moveTopic } from "../commands/move-topic.server.ts";
import { pinTopic, unpinTopic } from "../commands/pin-topic.server.ts";
import type { Staff } from "../commands/record-topic-act.server.ts";
import { TopicTools } from "../components/tools/topic-tools.tsx";
import { listCategories } from "../queries/list-categories.server.ts";
import { topicActSchema } from "../topic-tools.schemas.ts";
import { requireTopicForStaff, staffOf } from "./require-topic.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "posts.moderate");
  const { topic, forumViewer } = await requireTopicForStaff(viewer, params.number);
  const categories = await listCategories(database(), { viewer: forumViewer });
  const field = (instant: string | null) => momentField(instant, viewer.timeZone);
  return {
    title: translatorOf(viewer).t("forumTools.title"),
    topic,
    moments: {
      until: field(topic.pinnedUntil),
      closesAt: field(topic.closesAt),
      reopensAt: field(topic.reopensAt),
    },
    categories: categories.map(({ id, names }) => ({ id, name: names[viewer.language] })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireCapability(context, "posts.moderate");
  const { topic } = await requireTopicForStaff(viewer, params.number);
  const submission = await parseForm(request, topicActSchema);
  const intent = String(submission.payload.intent);
  if (submission.status !== "success") return data({ intent, result: submission.reply() }, 422);
  const act = submission.value;
  try {
    await inTransaction((trx) =>
      perform(trx, act, { number: topic.number, by: staffOf(viewer), timeZone: viewer.timeZone }),
    );
  } catch (error) {
    const refused = refuse(context, submission, error);
    return data({ intent, result: refused.data }, refused.init ?? {});
  }
  setFlash(context, `forumTools.said.${act.intent}`);
  return redirect(paths.topic(topic));
}

function perform(
  trx: Transaction<Database>,
  act: z.output<typeof topicActSchema>,
  { number, by, timeZone }: { number: number; by: Staff; timeZone: string },
): Promise<void> {
  const topic = { number, by, now: now() };
  const moment = (local: string | undefined) => (local ? momentOf(local, timeZone) : null);
  switch (act.intent) {
    case "pin":
      return pinTopic(trx, { ...topic, until: moment(act.until) });
    case "unpin":
      return unpinTopic(trx, topic);
    case "close":
      return closeTopic(trx, {
        ...topic,
        closesAt: moment(act.closesAt),
        reopensAt: moment(act.reopensAt),
        reason: act.reason ?? null,
      });
    case "reopen":
      return reopenTopic(trx, topic);
    case "move":
      return moveTopic(trx, { ...topic, categoryId: act.categoryId });
    case "convert":
      return convertTopic(trx, { ...topic, kind: act.kind });
  }
}

export default function ManageTopicPage() {
  const page = useLoaderData<typeof loader>();
  return <TopicTools {...page} answer={useActionData<typeof action>()} />;
}
