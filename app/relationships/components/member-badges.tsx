import type { Role } from "#app/accounts/rules/capabilities.ts";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { FanStanding } from "../rules/fan-score.ts";

/** What a member is, beyond being one: staff, ambassador, fan, not yet confirmed. */
export function MemberBadges({
  member,
}: {
  member: {
    role: string;
    standing: FanStanding;
    isAmbassador: boolean;
    emailConfirmedAt: string | null;
  };
}) {
  const t = useTranslations("relationships");
  return (
    <>
      {member.role === "member" ? null : (
        <Badge tone="brand">{t(`role.${member.role as Role}`)}</Badge>
      )}
      {member.isAmbassador ? <Badge tone="brand-solid">{t("ambassadorBadge")}</Badge> : null}
      {member.standing === "none" ? null : (
        <Badge tone={tones[member.standing]}>{t(`standing.${member.standing}`)}</Badge>
      )}
      {member.emailConfirmedAt ? null : <Badge>{t("members.unconfirmed")}</Badge>}
    </>
  );
}

const tones: Record<FanStanding, BadgeTone> = {
  fan: "success",
  rising: "neutral",
  silent: "warn",
  none: "neutral",
};
