import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import type { DomainError } from "#app/platform/errors.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { listLevelNames } from "#app/tiers/queries/list-level-names.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { saveRewardForm } from "../commands/save-reward-form.server.ts";
import { RewardForm } from "../components/reward-form.tsx";
import { rewardFormSchema } from "../rewards.schemas.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "rewards.manage");
  const { currency, timeZone } = await findBrand();
  return {
    title: translatorOf(viewer).t("rewardsAdmin.new"),
    ground: { currency, timeZone },
    levels: await listLevelNames(database(), viewer.language),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "rewards.manage");
  const submission = await parseForm(request, rewardFormSchema);
  // A file cannot travel back to the form.
  const hideFields = ["picture"];
  if (submission.status !== "success") return data(submission.reply({ hideFields }), 422);
  const by = { id: member.id, name: member.displayName };
  try {
    const id = await saveRewardForm({ form: submission.value, reward: null, by, now: now() });
    setFlash(context, "rewardsAdmin.created");
    return redirect(paths.adminReward({ id }));
  } catch (error) {
    const refusal = refusalOf(error, "picture");
    return data(submission.reply({ ...refusal, hideFields }), (error as DomainError).status);
  }
}

export default function AdminNewRewardPage() {
  const t = useTranslations("rewardsAdmin");
  const { ground, levels } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        dense
        title={t("new")}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminRewards() }]} />}
      />
      <RewardForm
        ground={ground}
        levels={levels}
        defaultValue={{ kind: "amount", validDays: "365" }}
        lastResult={useActionData<typeof action>()}
      />
    </>
  );
}
