import { levelKeys, type TrustLevel } from "#app/forum/rules/trust-level.ts";
import { paths } from "#app/paths.ts";
import { StaffTier } from "#app/tiers/components/staff-tier.tsx";
import type { TierStanding } from "#app/tiers/queries/find-tier-standing.server.ts";
import { Facts } from "#app/ui/facts.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { MemberForStaff } from "../queries/find-member-for-staff.server.ts";
import { FanParts } from "./fan-parts.tsx";
import { useMoney } from "./use-money.ts";

export type Revenue = { currency: string; amountMinor: number }[];

/** Where the member stands, in figures and reasons. */
export function MemberSide({
  member,
  revenue,
  tier,
}: {
  member: MemberForStaff;
  revenue: Revenue;
  tier: TierStanding | null;
}) {
  const t = useTranslations("relationships.member");
  return (
    <div className="grid gap-7">
      <section aria-labelledby="facts">
        <SectionHeader id="facts" title={t("facts")} />
        <MemberFacts member={member} revenue={revenue} />
        {member.ambassadorSince && member.appointedByName ? (
          <p className="mt-3 text-xs text-ink-soft">
            {t("ambassadorSince", {
              date: new Date(member.ambassadorSince),
              name: member.appointedByName,
            })}
          </p>
        ) : null}
      </section>
      {member.role === "member" ? <MemberTrust member={member} /> : null}
      <section aria-labelledby="tier">
        <SectionHeader
          id="tier"
          title={t("tier")}
          action={<TextLink to={paths.adminMemberTier(member)}>{t("tierHistory")}</TextLink>}
        />
        <StaffTier standing={tier} />
      </section>
      <section aria-labelledby="fan-score">
        <SectionHeader
          id="fan-score"
          title={t("fanScore")}
          lead={
            member.fanParts.length === 0
              ? t("fanNone")
              : t("fanPeople", { people: member.confirmedBy })
          }
        />
        {member.fanParts.length === 0 ? null : (
          <FanParts parts={member.fanParts} total={member.fanScore} />
        )}
      </section>
    </div>
  );
}

function MemberTrust({ member }: { member: MemberForStaff }) {
  const t = useTranslations("trustAdmin");
  const names = useTranslations("trust");
  const level = (member.trustLevel ?? 0) as TrustLevel;
  return (
    <section aria-labelledby="trust">
      <SectionHeader
        id="trust"
        title={t("onMember")}
        action={<TextLink to={paths.adminMemberTrust(member)}>{t("onMemberMore")}</TextLink>}
      />
      <p className="text-sm font-semibold">{names(`levels.${levelKeys[level]}`)}</p>
      {member.trustSince && level > 0 ? (
        <p className="text-xs text-ink-soft">
          {names("since", { date: new Date(member.trustSince) })}
        </p>
      ) : null}
    </section>
  );
}

function MemberFacts({ member, revenue }: { member: MemberForStaff; revenue: Revenue }) {
  const t = useTranslations("relationships.member.fact");
  const format = useFormatter();
  const money = useMoney();
  const count = (value: number | null) => format.number(value ?? 0);
  return (
    <Facts
      items={[
        { label: t("points"), value: count(member.points) },
        { label: t("pending"), value: count(member.pendingPoints) },
        { label: t("orders"), value: count(member.orders) },
        { label: t("revenue"), value: revenue.map(money).join(" · ") || t("none") },
        { label: t("posts"), value: count(member.posts) },
        { label: t("accepted"), value: count(member.acceptedAnswers) },
        { label: t("measures"), value: member.measures ? count(member.measures) : t("none") },
        {
          label: t("reports"),
          value: t("reportsValue", {
            reports: member.reports ?? 0,
            upheld: member.upheldReports ?? 0,
          }),
        },
      ]}
    />
  );
}
