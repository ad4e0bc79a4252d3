import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

/** Says before anything is written that it could not be sent, until when, and why. */
export function ReportsStopped({ until }: { until: string }) {
  const t = useTranslations();
  return (
    <Alert
      tone="warn"
      action={
        <ButtonLink to={paths.standing()} size="small">
          {t("moderation.standing.title")}
        </ButtonLink>
      }
    >
      {t("platform.refusals.reports-stopped", { until: new Date(until) })}
    </Alert>
  );
}
