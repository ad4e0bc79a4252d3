import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Award } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { useRefreshEvery } from "#app/ui/use-refresh.ts";
import { LatestMoves } from "../components/latest-moves.tsx";
import { LevelTable } from "../components/level-table.tsx";
import { findTierProgramme } from "../queries/find-tier-programme.server.ts";
import {
  countMembersPerLevel,
  findLastRollout,
  listLatestTierChanges,
} from "../queries/list-tier-members.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "tiers.manage");
  const db = database();
  const [programme, { currency, timeZone }, members, changes, rollout] = await Promise.all([
    findTierProgramme(db),
    findProgramme(db),
    countMembersPerLevel(db),
    listLatestTierChanges(db),
    findLastRollout(db),
  ]);
  return {
    title: translatorOf(viewer).t("tiersAdmin.title"),
    programme,
    currency,
    timeZone,
    members,
    changes,
    rollout: rollout ?? null,
  };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function AdminTiersPage() {
  const t = useTranslations("tiersAdmin");
  const { programme, currency, timeZone, members, changes, rollout } =
    useLoaderData<typeof loader>();
  if (!programme)
    return (
      <>
        <PageHeader dense title={t("title")} lead={t("lead")} />
        <EmptyState
          icon={<Award aria-hidden="true" />}
          title={t("emptyTitle")}
          action={
            <ButtonLink to={paths.adminTiersEdit()} variant="primary">
              {t("setUp")}
            </ButtonLink>
          }
        >
          {t("empty")}
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        actions={
          <ButtonLink to={paths.adminTiersEdit()} variant="primary">
            {t("edit")}
          </ButtonLink>
        }
      />
      {rollout ? <Rollout rollout={rollout} /> : null}
      <div className="grid items-start gap-x-10 gap-y-9 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-9">
          <section aria-labelledby="levels">
            <SectionHeader id="levels" title={t("levels")} />
            <LevelTable programme={programme} members={members} currency={currency} />
          </section>
          <section aria-labelledby="moves">
            <SectionHeader id="moves" title={t("moves.title")} />
            {changes.length === 0 ? (
              <p className="text-sm text-ink-soft">{t("moves.none")}</p>
            ) : (
              <LatestMoves changes={changes} timeZone={timeZone} />
            )}
          </section>
        </div>
        <section aria-labelledby="rules">
          <SectionHeader id="rules" title={t("rules")} />
          <RuleFacts programme={programme} />
        </section>
      </div>
    </>
  );
}

function Rollout({ rollout }: { rollout: NonNullable<Data["rollout"]> }) {
  const t = useTranslations("tiersAdmin.rollout");
  const { version, membersDone, membersTotal, movedUp, movedDown, finishedAt } = rollout;
  const isRunning = finishedAt === null;
  useRefreshEvery(1_500, isRunning);
  if (!isRunning)
    return (
      <p className="mb-6 text-sm text-ink-soft">
        {t("done", { version, up: movedUp, down: movedDown })}
      </p>
    );
  return (
    <div className="mb-8 rounded-card border bg-surface p-5">
      <ProgressBar
        label={t("title", { version })}
        start={t("title", { version })}
        value={membersDone}
        max={Math.max(membersTotal, 1)}
        hint={t("text", { done: membersDone, total: membersTotal })}
      />
    </div>
  );
}

function RuleFacts({ programme }: { programme: NonNullable<Data["programme"]> }) {
  const t = useTranslations("tiersAdmin");
  return (
    <Facts
      items={[
        { label: t("fact.version"), value: programme.version },
        { label: t("fact.basis"), value: t(`basis.${programme.basis}`) },
        { label: t("fact.period"), value: t(`period.${programme.period}`) },
        { label: t("fact.downgrade"), value: t(`downgrade.${programme.downgrade}`) },
        { label: t("fact.grace"), value: t("fact.days", { days: programme.graceDays }) },
        { label: t("fact.notice"), value: t("fact.days", { days: programme.noticeDays }) },
      ]}
    />
  );
}
