import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

/** Picture, name and since when; members see more than guests. */
export function MemberHeader({
  member,
  children,
}: {
  member: {
    id: string;
    displayName: string;
    avatarFileId: string | null;
    isOwn: boolean;
    told: { joinedAt: string; isStaff: boolean } | null;
  };
  /** What else is known of them, beside since when. */
  children?: ReactNode;
}) {
  const t = useTranslations("accounts.profile");
  return (
    <header className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-4">
      <Avatar
        name={member.displayName}
        seed={member.id}
        size="huge"
        src={member.avatarFileId ? paths.file({ id: member.avatarFileId }) : null}
      />
      <div className="min-w-0 flex-1 basis-56">
        <h1 className="display text-2xl break-words">{member.displayName}</h1>
        {member.told ? (
          <div className="mt-1.5 flex flex-wrap items-center gap-2.5 text-sm text-ink-faint">
            {t("memberSince", { date: new Date(member.told.joinedAt) })}
            {member.told.isStaff ? <Badge tone="brand">{t("team")}</Badge> : null}
            {children}
          </div>
        ) : null}
      </div>
      {member.isOwn ? <ButtonLink to={paths.settingsProfile()}>{t("edit")}</ButtonLink> : null}
    </header>
  );
}
