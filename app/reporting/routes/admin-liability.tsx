import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { AllocationExample } from "../components/allocation-example.tsx";
import { Breakage } from "../components/breakage.tsx";
import { Cohorts } from "../components/cohorts.tsx";
import { Figures } from "../components/figures.tsx";
import { MethodNotes } from "../components/method-notes.tsx";
import { Movements } from "../components/movements.tsx";
import { Outstanding } from "../components/outstanding.tsx";
import { ReportForm } from "../components/report-form.tsx";
import { findLiabilityReport } from "../queries/find-liability-report.server.ts";
import { readReportQuery } from "../report-query.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "liability.read");
  const report = await findLiabilityReport({ query: readReportQuery(context.url), now: now() });
  return { title: translatorOf(viewer).t("reporting.title"), report };
}

export default function AdminLiabilityPage() {
  const t = useTranslations("reporting");
  const { report } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <ReportForm report={report} />
        <Figures report={report} />
        <Movements report={report} />
        <Outstanding report={report} />
        <Cohorts report={report} />
        <Breakage report={report} />
        <AllocationExample report={report} />
        <MethodNotes report={report} />
      </div>
    </>
  );
}
