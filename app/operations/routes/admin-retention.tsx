import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { KeptReasons, TimedRules } from "../components/retention-list.tsx";
import { listRetentionRuns } from "../queries/list-retention-runs.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "retention.read");
  return {
    title: translatorOf(viewer).t("retention.adminTitle"),
    runs: await listRetentionRuns(database()),
  };
}

export default function AdminRetentionPage() {
  const { runs } = useLoaderData<typeof loader>();
  const t = useTranslations("retention");
  return (
    <>
      <PageHeader dense title={t("adminTitle")} lead={t("adminLead")} />
      <p className="mb-6 text-sm">
        <TextLink to={paths.retention()} reloadDocument>
          {t("publicPage")}
        </TextLink>
      </p>
      <div className="grid gap-9">
        <TimedRules runs={runs} />
        <KeptReasons withTables />
      </div>
    </>
  );
}
