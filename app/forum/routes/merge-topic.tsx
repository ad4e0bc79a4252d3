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
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { mergeTopics } from "../commands/merge-topics.server.ts";
import { MergeTopic } from "../components/tools/merge-topic.tsx";
import { findTopicForStaff, searchTopicsByTitle } from "../queries/find-topic-for-staff.server.ts";
import { readTopicReference } from "../rules/topic-reference.ts";
import { mergeFormSchema } from "../topic-tools.schemas.ts";
import { requireTopicForStaff, staffOf } from "./require-topic.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "posts.moderate");
  const { topic, forumViewer } = await requireTopicForStaff(viewer, params.number);
  const words = (new URL(request.url).searchParams.get("into") ?? "").trim();
  const number = readTopicReference(words);
  const named = number
    ? await findTopicForStaff(database(), { number, viewer: forumViewer })
    : null;
  const target = named && named.id !== topic.id ? named : null;
  const found =
    words && !number ? await searchTopicsByTitle(database(), { words, viewer: forumViewer }) : [];
  return {
    title: translatorOf(viewer).t("forumTools.merge.title"),
    topic,
    words,
    target,
    found: found.filter((each) => each.number !== topic.number),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireCapability(context, "posts.moderate");
  const { topic } = await requireTopicForStaff(viewer, params.number);
  const submission = await parseForm(request, mergeFormSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { number } = topic;
  const { intoNumber } = submission.value;
  try {
    await inTransaction((trx) =>
      mergeTopics(trx, { number, intoNumber, by: staffOf(viewer), now: now() }),
    );
  } catch (error) {
    return refuse(context, submission, error);
  }
  setFlash(context, "forumTools.said.merged", { title: topic.title });
  // The old address leads to the first of its posts.
  return redirect(paths.topic(topic));
}

export default function MergeTopicPage() {
  const page = useLoaderData<typeof loader>();
  return <MergeTopic {...page} lastResult={useActionData<typeof action>()} />;
}
