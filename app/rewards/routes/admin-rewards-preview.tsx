import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { listLevelNames } from "#app/tiers/queries/list-level-names.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { RewardCard } from "../components/reward-card.tsx";
import { previewSchema } from "../fulfilment.schemas.ts";
import { listRewardsForPreview } from "../queries/list-rewards-for-preview.server.ts";
import { shownReward } from "../rules/shown-reward.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "rewards.manage");
  const as = previewSchema.parse(Object.fromEntries(context.url.searchParams));
  const [{ rewards, hidden }, levels] = await Promise.all([
    listRewardsForPreview(database(), { as, now: now() }),
    listLevelNames(database(), viewer.language),
  ]);
  return {
    title: translatorOf(viewer).t("fulfilment.preview.title"),
    as,
    levels,
    hidden,
    rewards: rewards.map((reward) => shownReward(reward, viewer.language)),
  };
}

export default function RewardsPreviewPage() {
  const t = useTranslations("fulfilment.preview");
  const rewardsAdmin = useTranslations("rewardsAdmin");
  const { rewards, hidden } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        above={<Breadcrumbs items={[{ label: rewardsAdmin("title"), to: paths.adminRewards() }]} />}
      />
      <PreviewForm />
      <section aria-labelledby="seen" className="mt-8">
        <SectionHeader
          id="seen"
          title={t("seen", { count: rewards.length })}
          lead={hidden > 0 ? t("hidden", { count: hidden }) : undefined}
        />
        <ul className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
          {rewards.map((reward) => (
            <RewardCard key={reward.id} reward={reward} />
          ))}
        </ul>
      </section>
    </>
  );
}

function PreviewForm() {
  const t = useTranslations("fulfilment.preview");
  const { as, levels } = useLoaderData<typeof loader>();
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3">
      <div className="w-56">
        <Field id="who" label={t("who")}>
          {(control) => (
            <Select {...control} name="who" defaultValue={as.who}>
              <option value="guest">{t("guest")}</option>
              <option value="member">{t("member")}</option>
              {levels.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="w-36">
        <Field id="points" label={t("points")}>
          {(control) => (
            <TextInput {...control} name="points" type="number" min={0} defaultValue={as.points} />
          )}
        </Field>
      </div>
      <div className="flex min-h-11 items-center">
        <Checkbox
          name="ambassador"
          value="on"
          defaultChecked={as.isAmbassador}
          label={t("ambassador")}
        />
      </div>
      <Button type="submit">{t("look")}</Button>
    </Form>
  );
}
