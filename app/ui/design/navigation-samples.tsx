import { useTranslations } from "#app/ui/intl.tsx";
import { Breadcrumbs } from "../breadcrumbs.tsx";
import { StepProgress } from "../step-progress.tsx";
import { Tabs } from "../tabs.tsx";

export function NavigationSamples() {
  const t = useTranslations("design");
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t("home"), to: "#sample" },
          { label: t("forum"), to: "#navigation" },
        ]}
      />
      <Tabs
        label={t("member")}
        items={[
          { to: "#overview", label: t("overview"), current: true },
          { to: "#activity", label: t("activity"), current: false, count: 12 },
          { to: "#wallet", label: t("wallet"), current: false },
        ]}
      />
      <StepProgress
        label={t("sample.ideaSteps")}
        steps={[
          t("sample.submitted"),
          t("sample.planned"),
          t("sample.inProgress"),
          t("sample.done"),
        ]}
        current={1}
      />
    </>
  );
}
