import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "#app/accounts/rules/capabilities.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { forumViewerOf } from "#app/forum/queries/forum-viewer.server.ts";
import { listUnansweredQuestions } from "#app/forum/queries/list-topics.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { OverviewFigures } from "../components/overview-figures.tsx";
import { OverviewQuestions } from "../components/overview-questions.tsx";
import { summariseWeek } from "../queries/summarise-week.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "admin.enter");
  const db = database();
  const [week, questions] = await Promise.all([
    summariseWeek(db, { since: now().subtract({ hours: 7 * 24 }) }),
    listUnansweredQuestions(db, { viewer: forumViewerOf(viewer), limit: 8 }),
  ]);
  const { role } = viewer.member;
  return {
    title: translatorOf(viewer).t("admin.places.overview"),
    week,
    questions,
    may: { orders: can(role, "orders.read"), operations: can(role, "operations.read") },
  };
}

/** What the team looks at first: what waits, and how the week goes. */
export default function AdminOverviewPage() {
  const t = useTranslations("admin");
  const { week, questions, may } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("places.overview")} lead={t("overview.lead")} dense />
      <OverviewFigures week={week} may={may} />
      <OverviewQuestions topics={questions} />
    </>
  );
}
