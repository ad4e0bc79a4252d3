import { Form } from "@remix-run/react";
import { Download, RefreshCw } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import { useRefreshEvery } from "#app/ui/use-refresh.ts";
import { SettingsSection } from "./settings-section.tsx";

export interface ExportState {
  id: string;
  kind: "under-way" | "ready";
  partsDone: number;
  partsTotal: number;
  byteLength: number | null;
  expiresAt: string | null;
}

/** The member's copy of their data: asked for, on its way, or there to be downloaded for a day. */
export function ExportSection({ latest }: { latest: ExportState | null }) {
  const t = useTranslations("accounts.settings.privacy.export");
  const isUnderWay = latest?.kind === "under-way";
  useRefreshEvery(2_000, isUnderWay);
  return (
    <SettingsSection title={t("title")} lead={t("lead")}>
      {isUnderWay ? <UnderWay latest={latest} /> : null}
      {latest?.kind === "ready" ? <Ready latest={latest} /> : null}
      {isUnderWay ? null : (
        <Form method="post">
          <Button type="submit" name="intent" value="export">
            {t(latest ? "again" : "ask")}
          </Button>
        </Form>
      )}
    </SettingsSection>
  );
}

function UnderWay({ latest }: { latest: ExportState }) {
  const t = useTranslations("accounts.settings.privacy.export");
  const { partsDone, partsTotal } = latest;
  return (
    <div className="grid gap-4" role="status">
      <ProgressBar
        label={t("progress")}
        {...(partsTotal > 0 && { value: partsDone, max: partsTotal })}
        start={t("underWay")}
        end={partsTotal > 0 ? t("parts", { done: partsDone, total: partsTotal }) : null}
        hint={t("mail")}
      />
      <noscript>
        <a
          className="inline-flex min-h-6 items-center gap-2 text-sm"
          href={paths.settingsPrivacy()}
        >
          <RefreshCw aria-hidden="true" className="size-4" />
          {t("reload")}
        </a>
      </noscript>
    </div>
  );
}

function Ready({ latest }: { latest: ExportState }) {
  const t = useTranslations("accounts.settings.privacy.export");
  const format = useFormatter();
  const until = format.dateTime(new Date(latest.expiresAt ?? 0), {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const megabytes = Math.max(0.01, (latest.byteLength ?? 0) / 1024 / 1024);
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-4">
      <p className="min-w-0 flex-1 basis-52 text-sm">{t("ready", { until, megabytes })}</p>
      <ButtonLink variant="primary" to={paths.exportFile(latest)} reloadDocument>
        <Download aria-hidden="true" />
        {t("download")}
      </ButtonLink>
    </div>
  );
}
