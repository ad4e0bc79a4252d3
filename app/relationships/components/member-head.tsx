import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { MemberForStaff } from "../queries/find-member-for-staff.server.ts";
import { MemberBadges } from "./member-badges.tsx";

export interface MemberActs {
  grant: boolean;
  adjust: boolean;
  changeRole: boolean;
  appoint: boolean;
  moderate: boolean;
}

/** Who it is, since when, and what staff may do for or with them. */
export function MemberHead({ member, may }: { member: MemberForStaff; may: MemberActs }) {
  const t = useTranslations("relationships");
  const format = useFormatter();
  const now = useNow();
  return (
    <header className="mb-6 grid gap-3">
      <Breadcrumbs items={[{ label: t("members.title"), to: paths.adminMembers() }]} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-4">
        <Avatar
          name={member.displayName}
          seed={member.id}
          size="large"
          src={member.avatarFileId && paths.file({ id: member.avatarFileId, size: "small" })}
        />
        <div className="grid min-w-0 flex-1 basis-64 gap-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <h1 className="display text-xl break-words">{member.displayName}</h1>
            <MemberBadges member={member} />
            {member.leavesAt ? (
              <Badge tone="warn">{t("member.leaves", { date: new Date(member.leavesAt) })}</Badge>
            ) : null}
          </div>
          <p className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-ink-faint">
            <span>{t("member.number", { number: String(member.number) })}</span>
            <span>{t("member.since", { date: new Date(member.joinedAt) })}</span>
            <span>
              {member.lastSeenAt
                ? t("member.seen", { when: format.relativeTime(new Date(member.lastSeenAt), now) })
                : t("member.neverSeen")}
            </span>
            <span>{t(`member.language.${member.language as "de" | "en"}`)}</span>
            <span className="break-all">{member.email}</span>
            <TextLink reloadDocument to={paths.profile(member)}>
              {t("member.publicProfile")}
            </TextLink>
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {may.grant ? (
            <ButtonLink variant="primary" to={paths.adminMemberGrant(member)}>
              {t("member.grant")}
            </ButtonLink>
          ) : null}
          {may.adjust ? (
            <ButtonLink to={paths.adminMemberAdjust(member)}>{t("member.adjust")}</ButtonLink>
          ) : null}
          {may.appoint ? (
            <ButtonLink to={paths.adminMemberAmbassador(member)}>
              {member.isAmbassador ? t("member.ambassador") : t("member.appoint")}
            </ButtonLink>
          ) : null}
          {may.moderate ? (
            <ButtonLink to={paths.adminMemberModerate(member)}>{t("member.moderate")}</ButtonLink>
          ) : null}
          {may.changeRole ? (
            <ButtonLink to={paths.adminMemberRole(member)}>{t("member.changeRole")}</ButtonLink>
          ) : null}
        </div>
      </div>
    </header>
  );
}
