import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { History } from "lucide-react";
import { viewerCan } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { ExpiringPointsList } from "#app/points/components/expiring-points.tsx";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { listExpiringPoints } from "#app/points/queries/list-expiring-points.server.ts";
import { findTierStanding } from "#app/tiers/queries/find-tier-standing.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { FilterChips } from "../components/filter-chips.tsx";
import { MemberHead } from "../components/member-head.tsx";
import { MemberPhase } from "../components/member-phase.tsx";
import { MemberSide } from "../components/member-side.tsx";
import { Timeline } from "../components/timeline.tsx";
import { listRevenueOfMember } from "../queries/find-member-for-staff.server.ts";
import { findPhaseView } from "../queries/find-phase-view.server.ts";
import { findTimelineObjects } from "../queries/find-timeline-objects.server.ts";
import { listTimeline } from "../queries/list-timeline.server.ts";
import { requireMemberPage } from "../require-member-page.server.ts";
import { describeEvent, namedIn } from "../rules/describe-timeline.ts";
import { readCursor, writeCursor } from "../rules/key-cursor.ts";
import { timelineKinds } from "../rules/timeline-entries.ts";

const pageSize = 30;
const mostExpiringDays = 5;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { viewer, member } = await requireMemberPage(context, {
    number: params.number,
    capability: "members.read",
  });
  const { id: staffId } = viewer.member;
  const query = new URL(request.url).searchParams;
  const kind = timelineKinds.find((known) => known === query.get("kind")) ?? null;
  const after = readCursor(query.get("after"));
  const at = now();
  const [{ rows, next }, revenue, tier, expiring, { timeZone }, phase] = await Promise.all([
    listTimeline(database(), { memberId: member.id, kind, after, limit: pageSize }),
    listRevenueOfMember(database(), member.id),
    findTierStanding(database(), { memberId: member.id, now: at }),
    listExpiringPoints(database(), { memberId: member.id, now: at, limit: mostExpiringDays }),
    findProgramme(database()),
    findPhaseView(database(), { memberId: member.id, now: at }),
  ]);
  const objects = await findTimelineObjects(database(), namedIn(rows, member.id));
  const asRead = { memberId: member.id, language: viewer.language, objects };
  return {
    title: member.displayName,
    member,
    revenue,
    tier,
    expiring,
    phase,
    timeZone,
    now: at.toString(),
    kind,
    isFirstPage: after === null,
    lines: rows.map((row) => describeEvent(row, asRead)),
    next: next && writeCursor(next),
    may: {
      grant: viewerCan(viewer, "points.grant"),
      adjust: viewerCan(viewer, "points.adjust"),
      changeRole: viewerCan(viewer, "members.change-role") && member.id !== staffId,
      moderate: viewerCan(viewer, "members.restrict") && member.id !== staffId,
      appoint: viewerCan(viewer, "ambassadors.appoint"),
    },
  };
}

export default function MemberPage() {
  const { member, may, revenue, tier, expiring, phase, timeZone, now } =
    useLoaderData<typeof loader>();
  return (
    <>
      <MemberHead member={member} may={may} />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <aside className="grid content-start gap-7 xl:order-2">
          {phase ? <MemberPhase view={phase} /> : null}
          <MemberSide member={member} revenue={revenue} tier={tier} />
          <ExpiringPointsList expiring={expiring} timeZone={timeZone} now={now} />
        </aside>
        <MemberTimeline />
      </div>
    </>
  );
}

function MemberTimeline() {
  const { member, kind, lines, next, isFirstPage } = useLoaderData<typeof loader>();
  const t = useTranslations("relationships.timeline");
  const { number } = member;
  return (
    <section aria-labelledby="timeline" className="min-w-0">
      <SectionHeader id="timeline" title={t("title")} />
      <FilterChips
        label={t("filters")}
        chips={[
          { key: "all", label: t("all"), to: paths.adminMember({ number }), isOn: kind === null },
          ...timelineKinds.map((key) => ({
            key,
            label: t(`kind.${key}`),
            to: paths.adminMember({ number, kind: key }),
            isOn: kind === key,
          })),
        ]}
      />
      <div className="mt-3">
        {lines.length > 0 ? (
          <Timeline lines={lines} />
        ) : (
          <EmptyState
            icon={<History aria-hidden="true" />}
            title={kind ? t("noneOfKind") : t("none")}
          >
            {t("noneText")}
          </EmptyState>
        )}
      </div>
      {isFirstPage ? null : (
        <p className="mt-5 text-sm">
          <TextLink to={paths.adminMember({ number, kind: kind ?? undefined })}>
            {t("newest")}
          </TextLink>
        </p>
      )}
      <Pagination
        next={
          next ? paths.adminMember({ number, kind: kind ?? undefined, after: next }) : undefined
        }
      />
    </section>
  );
}
