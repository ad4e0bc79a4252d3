import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { checkLedger } from "../commands/check-ledger.server.ts";
import { LedgerCheck } from "../components/ledger-check.tsx";
import { ProgrammeFiguresView } from "../components/programme-figures.tsx";
import { RuleTable } from "../components/rule-table.tsx";
import { findProgramme } from "../queries/find-programme.server.ts";
import { findProgrammeFigures } from "../queries/find-programme-figures.server.ts";
import { listEarningRulesAt } from "../queries/list-earning-rules.server.ts";
import { wayToEarn } from "../rules/way-to-earn.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.rules");
  const db = database();
  const [figures, programme, rules, check] = await Promise.all([
    findProgrammeFigures(db),
    findProgramme(db),
    listEarningRulesAt(db, { trigger: "order-paid", at: now() }),
    findSetting(db, "ledgerCheck"),
  ]);
  return {
    title: translatorOf(viewer).t("pointsAdmin.title"),
    figures,
    currency: programme.currency,
    rules: rules.map((rule) => ({
      ...wayToEarn(rule, programme),
      trigger: rule.definition.trigger,
      validFrom: rule.validFrom,
    })),
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
  const { figures, currency, rules, check } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <div className="grid gap-10">
        <ProgrammeFiguresView figures={figures} />
        <LedgerCheck check={check} />
        <RuleTable rules={rules} currency={currency} />
      </div>
    </>
  );
}
