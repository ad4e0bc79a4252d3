import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { createEarningRule } from "../commands/save-earning-rule.server.ts";
import { CampaignForm } from "../components/campaign-form.tsx";
import { campaignFormSchema } from "../earning.schemas.ts";
import { findEditorGround } from "../queries/find-editor-ground.server.ts";
import { findCampaignForStaff } from "../queries/find-rule-for-staff.server.ts";
import { campaignOfForm, fieldsOfCampaign } from "../rules/earning/rule-form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const freshCampaign = { triggers: ["order-paid"], amountKind: "multiplier", amount: 2 };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.rules");
  const { ground } = await findEditorGround(now());
  const from = z.uuid().safeParse(new URL(request.url).searchParams.get("from"));
  const copied = from.success ? await findCampaignForStaff(database(), from.data) : undefined;
  const { currency } = ground;
  return {
    title: translatorOf(viewer).t("earningEditor.form.newCampaign"),
    ground,
    fields: copied
      ? fieldsOfCampaign(copied.name, copied.versions[0]!.definition, {
          currency,
          budgetPoints: copied.budget?.points ?? null,
        })
      : freshCampaign,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "points.rules");
  const submission = await parseForm(request, campaignFormSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { ground } = await findEditorGround(now());
  const { name, budgetPoints = null } = submission.value;
  const definition = campaignOfForm(submission.value, ground.currency);
  const by = { id: member.id, name: member.displayName };
  const { ruleId } = await inTransaction((trx) =>
    createEarningRule(trx, { kind: "campaign", name, definition, budgetPoints, by, now: now() }),
  );
  setFlash(context, "earningEditor.acts.created");
  return redirect(paths.adminCampaign({ id: ruleId }));
}

export default function AdminNewCampaignPage() {
  const t = useTranslations("earningEditor");
  const { ground, fields } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        dense
        title={t("form.newCampaign")}
        above={
          <Breadcrumbs items={[{ label: t("campaigns.title"), to: paths.adminCampaigns() }]} />
        }
      />
      <CampaignForm
        ground={ground}
        defaultValue={fields}
        lastResult={useActionData<typeof action>()}
      />
    </>
  );
}
