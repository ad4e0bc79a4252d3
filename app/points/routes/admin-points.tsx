import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { checkLedger } from "../commands/check-ledger.server.ts";
import { LedgerCheck } from "../components/ledger-check.tsx";
import { ProgrammeFiguresView } from "../components/programme-figures.tsx";
import { findProgrammeFigures } from "../queries/find-programme-figures.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.rules");
  const db = database();
  const [figures, check] = await Promise.all([
    findProgrammeFigures(db),
    findSetting(db, "ledgerCheck"),
  ]);
  return {
    title: translatorOf(viewer).t("pointsAdmin.title"),
    figures,
    check: check ?? null,
  };
}

export async function action({ context }: ActionFunctionArgs) {
  await requireCapability(context, "points.rules");
  await checkLedger({ now: now() });
  setFlash(context, "pointsAdmin.ledger.done");
  return redirect(paths.adminPoints());
}

export default function AdminPointsPage() {
  const t = useTranslations("pointsAdmin");
  const { figures, check } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <ButtonLink to={paths.adminBulkGrants()}>{t("toBulk")}</ButtonLink>
            <ButtonLink to={paths.adminProgramme()}>{t("toProgramme")}</ButtonLink>
          </>
        }
      />
      <div className="grid gap-10">
        <ProgrammeFiguresView figures={figures} />
        <LedgerCheck check={check} />
      </div>
    </>
  );
}
