import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Trophy } from "lucide-react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { LeaderboardList } from "../components/leaderboard-list.tsx";
import { Moment } from "../components/moment.tsx";
import { findLeaderboard, findLeaderboardSetting } from "../queries/find-leaderboard.server.ts";
import { topPeriods } from "../rules/topic-lists.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const period = topPeriods.find((name) => name === (params.period ?? "month"));
  const { isOn, weights } = await findLeaderboardSetting(database());
  if (!isOn || !period) throw new Response("Not Found", { status: 404 });
  return {
    title: translatorOf(viewer).t("people.leaderboard.title"),
    period,
    weights,
    board: await findLeaderboard(database(), { period, memberId: viewer.member.id }),
  };
}

export default function LeaderboardPage() {
  const { period, weights, board } = useLoaderData<typeof loader>();
  const t = useTranslations("people.leaderboard");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t("title")} lead={t("lead", { ...weights })} />
      <Tabs
        label={t("periodLabel")}
        items={topPeriods.map((name) => ({
          to: paths.leaderboard({ period: name }),
          label: t(`periods.${name}`),
          current: name === period,
        }))}
      />
      <div className="mt-5">
        {board.entries.length > 0 ? (
          <LeaderboardList board={board} />
        ) : (
          <EmptyState icon={<Trophy />} title={t("none")}>
            {t("noneHint")}
          </EmptyState>
        )}
      </div>
      <p className="mt-5 text-xs text-ink-faint">
        {board.countedAt ? (
          <>
            {t("countedAt")} <Moment at={board.countedAt} />.{" "}
          </>
        ) : null}
        {t("leave")} <TextLink to={paths.settingsVisibility()}>{t("toSettings")}</TextLink>
      </p>
    </div>
  );
}
