import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { StaffTier } from "../components/staff-tier.tsx";
import { TierHistory } from "../components/tier-history.tsx";
import { findMemberOfNumber } from "../queries/find-member-of-number.server.ts";
import { findTierStanding } from "../queries/find-tier-standing.server.ts";
import { listTierHistory } from "../queries/list-tier-history.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "members.read");
  const known = /^[1-9]\d{0,14}$/.test(params.number ?? "");
  const member = known ? await findMemberOfNumber(database(), Number(params.number)) : undefined;
  if (!member) throw new Response("Not Found", { status: 404 });
  const [standing, changes, { timeZone }] = await Promise.all([
    findTierStanding(database(), { memberId: member.id, now: now() }),
    listTierHistory(database(), { memberId: member.id, limit: 200 }),
    findProgramme(database()),
  ]);
  return {
    title: `${translatorOf(viewer).t("tiersAdmin.member.history")} · ${member.displayName}`,
    member,
    standing,
    changes,
    timeZone,
  };
}

export default function AdminMemberTierPage() {
  const t = useTranslations("tiersAdmin.member");
  const { member, standing, changes, timeZone } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        dense
        title={t("history")}
        above={
          <Breadcrumbs
            items={[
              { label: member.displayName, to: paths.adminMember({ number: member.number }) },
            ]}
          />
        }
      />
      <div className="grid items-start gap-10 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <section aria-labelledby="figures">
          <SectionHeader id="figures" title={t("figures")} />
          <StaffTier standing={standing} />
        </section>
        <section aria-labelledby="tier-history" className="min-w-0">
          <SectionHeader id="tier-history" title={t("title")} />
          {changes.length === 0 ? (
            <p className="text-sm text-ink-soft">{t("noHistory")}</p>
          ) : (
            <TierHistory changes={changes} timeZone={timeZone} />
          )}
        </section>
      </div>
    </>
  );
}
