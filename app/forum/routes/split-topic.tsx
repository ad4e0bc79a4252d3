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
import { DomainError } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import type { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import type { Staff } from "../commands/record-topic-act.server.ts";
import { movePostsToTopic, splitTopic } from "../commands/split-topic.server.ts";
import { SplitTopic } from "../components/tools/split-topic.tsx";
import { listCategories } from "../queries/list-categories.server.ts";
import { listPostsToSplit } from "../queries/list-posts-to-split.server.ts";
import { readNumberRanges } from "../rules/number-ranges.ts";
import { readNumber } from "../rules/read-number.ts";
import { replyChainOf } from "../rules/reply-chain.ts";
import { readTopicReference } from "../rules/topic-reference.ts";
import { splitFormSchema } from "../topic-tools.schemas.ts";
import { requireTopicForStaff, staffOf } from "./require-topic.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "posts.moderate");
  const { topic, forumViewer } = await requireTopicForStaff(viewer, params.number);
  const search = new URL(request.url).searchParams;
  const begun = readNumber(search.get("post"));
  const from = readNumber(search.get("from")) ?? begun ?? 2;
  const [categories, page] = await Promise.all([
    listCategories(database(), { viewer: forumViewer }),
    listPostsToSplit(database(), { topicId: topic.id, from }),
  ]);
  return {
    title: translatorOf(viewer).t("forumTools.split.title"),
    topic,
    ...page,
    from,
    chosen: begun ? [...replyChainOf(page.posts, begun)] : [],
    categories: categories.map(({ id, names }) => ({ id, name: names[viewer.language] })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireCapability(context, "posts.moderate");
  const { topic } = await requireTopicForStaff(viewer, params.number);
  const submission = await parseForm(request, splitFormSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  try {
    const place = await inTransaction((trx) =>
      perform(trx, submission.value, { number: topic.number, by: staffOf(viewer) }),
    );
    setFlash(context, "forumTools.said.split");
    return redirect(paths.topicPost(place));
  } catch (error) {
    const field = error instanceof DomainError ? fieldOf(error.code) : undefined;
    return refuse(context, submission, error, field ? { field } : {});
  }
}

async function perform(
  trx: Transaction<Database>,
  form: z.output<typeof splitFormSchema>,
  { number, by }: { number: number; by: Staff },
): Promise<{ number: number; slug: string; post: number }> {
  const postNumbers = [...form.posts, ...(readNumberRanges(form.range ?? "") ?? [])];
  const split = { number, postNumbers, by, now: now() };
  if (form.goesTo === "new") return { ...(await splitTopic(trx, { ...split, ...form })), post: 1 };
  const intoNumber = readTopicReference(form.into);
  if (!intoNumber) throw new DomainError("topic-unknown", {}, 422);
  return movePostsToTopic(trx, { ...split, intoNumber });
}

function fieldOf(code: string): string | undefined {
  if (code.startsWith("title-")) return "title";
  if (code.startsWith("split-")) return "range";
  return ["topic-unknown", "merge-into-itself", "topic-withdrawn"].includes(code)
    ? "into"
    : undefined;
}

export default function SplitTopicPage() {
  const page = useLoaderData<typeof loader>();
  return <SplitTopic {...page} lastResult={useActionData<typeof action>()} />;
}
