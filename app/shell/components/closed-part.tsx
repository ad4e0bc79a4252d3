import { Lock } from "lucide-react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

/** What a member shows to others than the viewer: guests may sign in, for others it stays closed. */
export function ClosedPart({
  name,
  closedFor,
  to,
}: {
  name: string;
  closedFor: "guests" | "all";
  to: string;
}) {
  const t = useTranslations("accounts.profile");
  const activity = useTranslations("people.activity");
  if (closedFor === "all") {
    return (
      <EmptyState icon={<Lock />} title={activity("closedTitle", { name })}>
        {activity("closed")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("signInTitle", { name })}
      action={
        <ButtonLink variant="primary" to={paths.signIn({ to })}>
          {t("signInButton")}
        </ButtonLink>
      }
    >
      {t("signIn", { name })}
    </EmptyState>
  );
}
