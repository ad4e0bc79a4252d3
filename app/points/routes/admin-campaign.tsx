import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { carryOutRuleAct } from "../commands/carry-out-rule-act.server.ts";
import { BudgetSpent, changeEarningRule } from "../commands/save-earning-rule.server.ts";
import { CampaignForm } from "../components/campaign-form.tsx";
import { CampaignResultView } from "../components/campaign-result.tsx";
import { EndRule, RuleActs, RuleHistory } from "../components/rule-acts.tsx";
import { StateBadge } from "../components/rule-list.tsx";
import { useLanguage } from "../components/use-language.ts";
import { useRuleWords } from "../components/use-rule-words.ts";
import { campaignFormSchema, ruleActSchema } from "../earning.schemas.ts";
import { findCampaignResult } from "../queries/find-campaign-result.server.ts";
import { findEditorGround } from "../queries/find-editor-ground.server.ts";
import { findCampaignForStaff, type StaffCampaign } from "../queries/find-rule-for-staff.server.ts";
import { campaignOfForm, fieldsOfCampaign } from "../rules/earning/rule-form.ts";
import { ruleState } from "../rules/earning/rule-state.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.rules");
  const campaign = await campaignOr404(params.id);
  const { ground, names, timeZone } = await findEditorGround(now());
  const { version, definition } = campaign.versions[0]!;
  const { conditions, title } = definition;
  return {
    title: `${title[viewer.language]} · ${translatorOf(viewer).t("earningEditor.campaigns.title")}`,
    ground,
    names,
    campaign,
    version,
    state: ruleState({ ...campaign, conditions, now: now(), timeZone }),
    result: await findCampaignResult(database(), campaign, now()),
    fields: fieldsOfCampaign(campaign.name, definition, {
      currency: ground.currency,
      budgetPoints: campaign.budget?.points ?? null,
    }),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "points.rules");
  const { id: ruleId } = await campaignOr404(params.id);
  const by = { id: member.id, name: member.displayName };
  const asked = ruleActSchema.safeParse(Object.fromEntries(await request.clone().formData()));
  if (asked.success) {
    const { intent } = asked.data;
    setFlash(context, await carryOutRuleAct({ intent, kind: "campaign", ruleId, by, now: now() }));
    return redirect(paths.adminCampaign({ id: ruleId }));
  }
  const submission = await parseForm(request, campaignFormSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { ground } = await findEditorGround(now());
  const { name, version, budgetPoints = null } = submission.value;
  const definition = campaignOfForm(submission.value, ground.currency);
  const contents = { kind: "campaign", name, definition, budgetPoints } as const;
  try {
    await inTransaction((trx) =>
      changeEarningRule(trx, { ...contents, ruleId, version, by, now: now() }),
    );
  } catch (error) {
    const field = error instanceof BudgetSpent ? { field: "budgetPoints" } : {};
    return refuse(context, submission, error, field);
  }
  setFlash(context, "earningEditor.acts.saved");
  return redirect(paths.adminCampaign({ id: ruleId }));
}

async function campaignOr404(id: string | undefined): Promise<StaffCampaign> {
  const known = z.uuid().safeParse(id);
  const campaign = known.success ? await findCampaignForStaff(database(), known.data) : undefined;
  if (!campaign) throw new Response("Not Found", { status: 404 });
  return campaign;
}

export default function AdminCampaignPage() {
  const t = useTranslations("earningEditor");
  const { ground, names, campaign, version, state, result, fields } =
    useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const words = useRuleWords(names);
  const language = useLanguage();
  const { definition } = campaign.versions[0]!;
  return (
    <>
      <PageHeader
        dense
        title={definition.title[language]}
        lead={words.extra(definition)}
        above={
          <Breadcrumbs items={[{ label: t("campaigns.title"), to: paths.adminCampaigns() }]} />
        }
        meta={
          <>
            <StateBadge state={state} />
            {campaign.budget ? <span>{t("campaigns.budget", campaign.budget)}</span> : null}
          </>
        }
        actions={
          <RuleActs
            isPaused={campaign.isPaused}
            isEnded={campaign.endedAt !== null}
            duplicateTo={paths.adminNewCampaign({ from: campaign.id })}
          />
        }
      />
      <CampaignResultView result={result} />
      {campaign.endedAt ? null : (
        <>
          <CampaignForm
            key={version}
            ground={ground}
            defaultValue={fields}
            version={version}
            lastResult={lastResult}
          />
          <div className="mt-8">
            <EndRule />
          </div>
        </>
      )}
      <RuleHistory
        {...campaign}
        versions={campaign.versions.map(({ definition: held, ...version }) => ({
          ...version,
          words: words.extra(held),
          details: words.details(held).join(" · "),
        }))}
      />
    </>
  );
}
