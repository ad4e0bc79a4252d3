import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SettingsSection } from "./settings-section.tsx";

/** Says whether there is a second factor and leads to its page. */
export function SecondFactorSection({ isOn }: { isOn: boolean }) {
  const t = useTranslations("accounts.settings.secondFactor");
  return (
    <SettingsSection title={t("title")} lead={t("lead")}>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <Badge tone={isOn ? "success" : "neutral"}>{isOn ? t("on") : t("off")}</Badge>
        <ButtonLink to={paths.secondFactorSetUp()}>{isOn ? t("change") : t("setUp")}</ButtonLink>
      </div>
    </SettingsSection>
  );
}
