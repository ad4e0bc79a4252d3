import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CalendarClock } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { readErrorText } from "#app/platform/forms/error-text.ts";
import { momentOf } from "#app/platform/forms/moment.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import type { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import {
  rescheduleTopic,
  takeBackScheduledTopic,
} from "../commands/change-scheduled-topic.server.ts";
import { ScheduledTopics } from "../components/scheduled-topics.tsx";
import { scheduledActionSchema } from "../forum.schemas.ts";
import { writerOf } from "../queries/forum-viewer.server.ts";
import { listScheduledTopics } from "../queries/list-scheduled-topics.server.ts";
import type { Writer } from "../rules/category-visibility.ts";
import { readRefusal } from "./read-submitted-text.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "posts.moderate");
  return {
    title: translatorOf(viewer).t("forumWriting.schedule.title"),
    topics: await listScheduledTopics(database()),
  };
}

/** Publishes at once, at another time, or takes back into the drafts. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireCapability(context, "posts.moderate");
  const submission = await parseForm(request, scheduledActionSchema);
  if (submission.status !== "success") throw new Response("Bad Request", { status: 400 });
  const act = submission.value;
  const by = writerOf(viewer);
  try {
    await inTransaction((trx) => perform(trx, act, { by, timeZone: viewer.timeZone }));
    setFlash(context, `forumWriting.schedule.said.${act.intent}`);
  } catch (error) {
    const { key, values } = readErrorText(readRefusal(error).text);
    setFlash(context, key, values);
  }
  return redirect(paths.scheduledTopics());
}

function perform(
  trx: Transaction<Database>,
  act: z.output<typeof scheduledActionSchema>,
  { by, timeZone }: { by: Writer; timeZone: string },
): Promise<void> {
  const { id } = act;
  const at = now();
  switch (act.intent) {
    case "take-back":
      return takeBackScheduledTopic(trx, { id, by, now: at });
    case "publish":
      return rescheduleTopic(trx, { id, by, now: at, publishAt: at });
    case "move":
      return rescheduleTopic(trx, {
        id,
        by,
        now: at,
        publishAt: momentOf(act.publishAt, timeZone),
      });
  }
}

export default function ScheduledTopicsPage() {
  const { topics } = useLoaderData<typeof loader>();
  const t = useTranslations("forumWriting.schedule");
  const forum = useTranslations("forum.overview");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: forum("title"), to: paths.forum() }]} />}
        title={t("title")}
        lead={t("lead")}
        actions={
          <ButtonLink variant="primary" to={paths.newTopic()}>
            {forum("newTopic")}
          </ButtonLink>
        }
      />
      {topics.length > 0 ? (
        <ScheduledTopics topics={topics} />
      ) : (
        <EmptyState icon={<CalendarClock />} title={t("none")}>
          {t("noneHint")}
        </EmptyState>
      )}
    </div>
  );
}
