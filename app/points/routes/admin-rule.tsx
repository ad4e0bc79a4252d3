import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import type { DomainError } from "#app/platform/errors.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { carryOutRuleAct } from "../commands/carry-out-rule-act.server.ts";
import { labelActivity } from "../commands/label-activity.server.ts";
import { changeEarningRule } from "../commands/save-earning-rule.server.ts";
import { RehearsalResult } from "../components/rehearsal-result.tsx";
import { EndRule, RuleActs, RuleHistory } from "../components/rule-acts.tsx";
import { RuleForm } from "../components/rule-form.tsx";
import { StateBadge } from "../components/rule-list.tsx";
import { useRuleWords } from "../components/use-rule-words.ts";
import { ruleActSchema, ruleFormSchema } from "../earning.schemas.ts";
import { findEditorGround } from "../queries/find-editor-ground.server.ts";
import { findRuleForStaff, type StaffRule } from "../queries/find-rule-for-staff.server.ts";
import { rehearseRule } from "../queries/rehearse-rule.server.ts";
import { activityLabelOfForm, definitionOfForm, fieldsOfRule } from "../rules/earning/rule-form.ts";
import { ruleState } from "../rules/earning/rule-state.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.rules");
  const rule = await ruleOr404(params.id);
  const { ground, names, timeZone } = await findEditorGround(now());
  const { version, definition } = rule.versions[0]!;
  const name =
    rule.name || translatorOf(viewer).t(`earningEditor.form.trigger.${definition.trigger}`);
  return {
    title: `${name} · ${translatorOf(viewer).t("earningEditor.rules.title")}`,
    ground,
    names,
    rule,
    version,
    trigger: definition.trigger,
    state: ruleState({ ...rule, conditions: definition.conditions, now: now(), timeZone }),
    fields: fieldsOfRule(rule.name, definition, names),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "points.rules");
  const rule = await ruleOr404(params.id);
  const by = { id: member.id, name: member.displayName };
  const asked = ruleActSchema.safeParse(Object.fromEntries(await request.clone().formData()));
  if (asked.success) {
    const { intent } = asked.data;
    const flash = await carryOutRuleAct({ intent, kind: "rule", ruleId: rule.id, by, now: now() });
    setFlash(context, flash);
    return redirect(paths.adminRule({ id: rule.id }));
  }
  const submission = await parseForm(request, ruleFormSchema);
  if (submission.status !== "success")
    return data({ result: submission.reply(), rehearsal: null, draft: null }, 422);
  const { ground } = await findEditorGround(now());
  const current = rule.versions[0]!.definition;
  const form = { ...submission.value, trigger: current.trigger };
  const definition = definitionOfForm(form, ground.currency);
  if (form.intent === "try") {
    const { signal } = request;
    const { over } = form;
    const rehearsal = await rehearseRule({ draft: definition, current, over, now: now(), signal });
    return data({ result: submission.reply(), rehearsal, draft: definition });
  }
  const { name, version } = form;
  const change = {
    kind: "rule",
    ruleId: rule.id,
    version,
    name,
    definition,
    by,
    now: now(),
  } as const;
  try {
    const activity = activityLabelOfForm(form);
    await inTransaction(async (trx) => {
      await changeEarningRule(trx, change);
      if (activity) await labelActivity(trx, { ...activity, by, now: now() });
    });
  } catch (error) {
    const result = submission.reply(refusalOf(error));
    return data({ result, rehearsal: null, draft: null }, (error as DomainError).status);
  }
  setFlash(context, "earningEditor.acts.saved");
  return redirect(paths.adminRule({ id: rule.id }));
}

async function ruleOr404(id: string | undefined): Promise<StaffRule> {
  const known = z.uuid().safeParse(id);
  const rule = known.success ? await findRuleForStaff(database(), known.data) : undefined;
  if (!rule) throw new Response("Not Found", { status: 404 });
  return rule;
}

export default function AdminRulePage() {
  const t = useTranslations("earningEditor");
  const { ground, names, rule, version, trigger, state, fields } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useRuleWords(names);
  const { id, isPaused, endedAt } = rule;
  return (
    <>
      <PageHeader
        dense
        title={words.headline(rule.versions[0]!.definition)}
        lead={rule.name || undefined}
        above={<Breadcrumbs items={[{ label: t("rules.title"), to: paths.adminRules() }]} />}
        meta={<StateBadge state={state} />}
        actions={
          <RuleActs
            isPaused={isPaused}
            isEnded={endedAt !== null}
            duplicateTo={paths.adminNewRule({ from: id })}
          />
        }
      />
      {answer?.rehearsal && answer.draft ? (
        <RehearsalResult rehearsal={answer.rehearsal} inWords={words.headline(answer.draft)} />
      ) : null}
      {endedAt ? null : (
        <>
          <RuleForm
            key={version}
            ground={ground}
            defaultValue={fields}
            fixedTrigger={trigger}
            version={version}
            lastResult={answer?.result}
          />
          <div className="mt-8">
            <EndRule />
          </div>
        </>
      )}
      <RuleHistory
        {...rule}
        versions={rule.versions.map(({ definition, ...held }) => ({
          ...held,
          words: words.headline(definition),
          details: words.details(definition).join(" · "),
        }))}
      />
    </>
  );
}
