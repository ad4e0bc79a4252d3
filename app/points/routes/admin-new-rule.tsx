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
import { labelActivity } from "../commands/label-activity.server.ts";
import { createEarningRule } from "../commands/save-earning-rule.server.ts";
import { RehearsalResult } from "../components/rehearsal-result.tsx";
import { RuleForm } from "../components/rule-form.tsx";
import { useRuleWords } from "../components/use-rule-words.ts";
import { ruleFormSchema } from "../earning.schemas.ts";
import { findEditorGround } from "../queries/find-editor-ground.server.ts";
import { findRuleForStaff } from "../queries/find-rule-for-staff.server.ts";
import { rehearseRule } from "../queries/rehearse-rule.server.ts";
import { activityLabelOfForm, definitionOfForm, fieldsOfRule } from "../rules/earning/rule-form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const freshRule = {
  trigger: "order-paid",
  amountKind: "perCurrencyUnit",
  amount: 1,
  perPeriod: "month",
  multipliedByLevel: true,
  countsForStatus: true,
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.rules");
  const { ground, names } = await findEditorGround(now());
  const from = z.uuid().safeParse(new URL(request.url).searchParams.get("from"));
  const copied = from.success ? await findRuleForStaff(database(), from.data) : undefined;
  return {
    title: translatorOf(viewer).t("earningEditor.form.newTitle"),
    ground,
    names,
    fields: copied ? fieldsOfRule(copied.name, copied.versions[0]!.definition, names) : freshRule,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "points.rules");
  const submission = await parseForm(request, ruleFormSchema);
  if (submission.status !== "success")
    return data({ result: submission.reply(), rehearsal: null, draft: null }, 422);
  const { ground } = await findEditorGround(now());
  const form = submission.value;
  const definition = definitionOfForm(form, ground.currency);
  if (form.intent === "try") {
    const { signal } = request;
    const rehearsal = await rehearseRule({
      draft: definition,
      current: null,
      over: form.over,
      now: now(),
      signal,
    });
    return data({ result: submission.reply(), rehearsal, draft: definition });
  }
  const by = { id: member.id, name: member.displayName };
  const { name } = form;
  const activity = activityLabelOfForm(form);
  const { ruleId } = await inTransaction(async (trx) => {
    if (activity) await labelActivity(trx, { ...activity, by, now: now() });
    return createEarningRule(trx, { kind: "rule", name, definition, by, now: now() });
  });
  setFlash(context, "earningEditor.acts.created");
  return redirect(paths.adminRule({ id: ruleId }));
}

export default function AdminNewRulePage() {
  const t = useTranslations("earningEditor");
  const { ground, names, fields } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { headline } = useRuleWords(names);
  return (
    <>
      <PageHeader
        dense
        title={t("form.newTitle")}
        above={<Breadcrumbs items={[{ label: t("rules.title"), to: paths.adminRules() }]} />}
      />
      {answer?.rehearsal && answer.draft ? (
        <RehearsalResult rehearsal={answer.rehearsal} inWords={headline(answer.draft)} />
      ) : null}
      <RuleForm ground={ground} defaultValue={fields} lastResult={answer?.result} />
    </>
  );
}
