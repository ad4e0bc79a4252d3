import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Award } from "lucide-react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TierHistory } from "../components/tier-history.tsx";
import { TierLevels } from "../components/tier-levels.tsx";
import { TierProgress } from "../components/tier-progress.tsx";
import { TierRules } from "../components/tier-rules.tsx";
import { countExclusiveRewards } from "../queries/count-exclusive-rewards.server.ts";
import { findTierProgramme } from "../queries/find-tier-programme.server.ts";
import { findTierStanding } from "../queries/find-tier-standing.server.ts";
import { listTierHistory } from "../queries/list-tier-history.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const memberId = viewer.member?.id;
  const db = database();
  const [brand, { timeZone, currency }, programme, standing, changes, exclusiveRewards] =
    await Promise.all([
      findBrand(),
      findProgramme(db),
      findTierProgramme(db),
      memberId ? findTierStanding(db, { memberId, now: now() }) : null,
      memberId ? listTierHistory(db, { memberId }) : [],
      countExclusiveRewards(db),
    ]);
  return {
    title: `${translatorOf(viewer).t("tiers.title")} · ${brand.name}`,
    isMember: memberId !== undefined,
    timeZone,
    currency,
    programme,
    standing,
    changes,
    exclusiveRewards,
  };
}

export default function TiersPage() {
  const t = useTranslations("tiers");
  const { isMember, programme, standing, changes, timeZone, currency, exclusiveRewards } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={isMember ? t("title") : t("levels.title")}
        lead={isMember ? t("lead") : t("guestLead")}
      />
      {programme ? (
        <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="grid min-w-0 gap-10">
            {standing ? (
              <Card look="panel">
                <TierProgress standing={standing} />
              </Card>
            ) : null}
            <section aria-labelledby="levels">
              <SectionHeader id="levels" title={t("levels.title")} />
              <TierLevels
                {...programme}
                currency={currency}
                rank={isMember ? (standing?.level?.rank ?? 0) : null}
                exclusiveRewards={exclusiveRewards}
              />
            </section>
          </div>
          <div className="grid gap-8">
            <TierRules programme={programme} />
            {isMember ? (
              <section aria-labelledby="tier-history">
                <SectionHeader id="tier-history" title={t("history.title")} />
                {changes.length === 0 ? (
                  <p className="text-sm text-ink-soft">{t("history.none")}</p>
                ) : (
                  <TierHistory changes={changes} timeZone={timeZone} />
                )}
              </section>
            ) : null}
          </div>
        </div>
      ) : (
        <EmptyState icon={<Award aria-hidden="true" />} title={t("none")}>
          {t("noneText")}
        </EmptyState>
      )}
    </>
  );
}
