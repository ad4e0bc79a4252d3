import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Plus, Scale } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { RuleList } from "../components/rule-list.tsx";
import { useRuleWords } from "../components/use-rule-words.ts";
import { findEditorGround } from "../queries/find-editor-ground.server.ts";
import { listRulesForStaff } from "../queries/list-rules-for-staff.server.ts";
import { ruleState } from "../rules/earning/rule-state.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.rules");
  const at = now();
  const [rules, { names, timeZone }] = await Promise.all([
    listRulesForStaff(database(), at),
    findEditorGround(at),
  ]);
  return {
    title: translatorOf(viewer).t("earningEditor.rules.title"),
    names,
    rules: rules.map((rule) => ({
      ...rule,
      state: ruleState({ ...rule, ...rule.definition, now: at, timeZone }),
    })),
  };
}

export default function AdminRulesPage() {
  const t = useTranslations("earningEditor.rules");
  const { rules, names } = useLoaderData<typeof loader>();
  const words = useRuleWords(names);
  const create = (
    <ButtonLink to={paths.adminNewRule()} variant="primary">
      <Plus aria-hidden="true" />
      {t("new")}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} actions={create} />
      {rules.length === 0 ? (
        <EmptyState icon={<Scale />} title={t("emptyTitle")} action={create}>
          {t("empty")}
        </EmptyState>
      ) : (
        <RuleList
          kind="rules"
          rows={rules.map(({ definition, ...rule }) => ({
            ...rule,
            to: paths.adminRule({ id: rule.id }),
            words: words.headline(definition),
            details: words.details(definition).join(" · "),
          }))}
        />
      )}
    </>
  );
}
