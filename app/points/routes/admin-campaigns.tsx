import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Plus, Sparkles } from "lucide-react";
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
import { useLanguage } from "../components/use-language.ts";
import { useRuleWords } from "../components/use-rule-words.ts";
import { findEditorGround } from "../queries/find-editor-ground.server.ts";
import { listCampaignsForStaff } from "../queries/list-rules-for-staff.server.ts";
import { ruleState } from "../rules/earning/rule-state.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.rules");
  const at = now();
  const [campaigns, { names, timeZone }] = await Promise.all([
    listCampaignsForStaff(database(), at),
    findEditorGround(at),
  ]);
  return {
    title: translatorOf(viewer).t("earningEditor.campaigns.title"),
    names,
    campaigns: campaigns.map((campaign) => ({
      ...campaign,
      state: ruleState({ ...campaign, ...campaign.definition, now: at, timeZone }),
    })),
  };
}

export default function AdminCampaignsPage() {
  const t = useTranslations("earningEditor.campaigns");
  const { campaigns, names } = useLoaderData<typeof loader>();
  const words = useRuleWords(names);
  const language = useLanguage();
  const create = (
    <ButtonLink to={paths.adminNewCampaign()} variant="primary">
      <Plus aria-hidden="true" />
      {t("new")}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} actions={create} />
      {campaigns.length === 0 ? (
        <EmptyState icon={<Sparkles />} title={t("emptyTitle")} action={create}>
          {t("empty")}
        </EmptyState>
      ) : (
        <RuleList
          kind="campaigns"
          rows={campaigns.map(({ definition, ...campaign }) => ({
            ...campaign,
            to: paths.adminCampaign({ id: campaign.id }),
            name: words.extra(definition),
            words: definition.title[language],
            details: words.details(definition).join(" · "),
          }))}
        />
      )}
    </>
  );
}
