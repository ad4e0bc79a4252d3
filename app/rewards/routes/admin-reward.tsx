import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import type { DomainError } from "#app/platform/errors.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { listLevelNames } from "#app/tiers/queries/list-level-names.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { cancelRedemption } from "../commands/cancel-redemption.server.ts";
import { archiveReward, publishReward } from "../commands/publish-reward.server.ts";
import { saveRewardForm } from "../commands/save-reward-form.server.ts";
import { RedemptionsTable } from "../components/redemptions-table.tsx";
import { RewardForm } from "../components/reward-form.tsx";
import { findReward, type Reward } from "../queries/find-reward.server.ts";
import { listRedemptionsOfReward } from "../queries/list-redemptions-of-reward.server.ts";
import { rewardActSchema, rewardFormSchema, voucherDefinitionSchema } from "../rewards.schemas.ts";
import { rewardState } from "../rules/reward.types.ts";
import { fieldsOf } from "../rules/reward-form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "rewards.manage");
  const reward = await rewardOr404(params.id);
  const { currency, timeZone } = await findBrand();
  const name = reward.texts[viewer.language].title;
  const definition = voucherDefinitionSchema.parse(reward.definition);
  return {
    title: `${name} · ${translatorOf(viewer).t("rewardsAdmin.title")}`,
    name,
    slug: reward.slug,
    state: rewardState(reward),
    version: reward.version,
    hasPicture: reward.imageFileId !== null,
    fields: fieldsOf({ ...reward, definition }, timeZone),
    ground: { currency, timeZone },
    levels: await listLevelNames(database(), viewer.language),
    redemptions: await listRedemptionsOfReward(database(), { rewardId: reward.id }),
  };
}

const schema = z.union([rewardFormSchema, rewardActSchema]);

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "rewards.manage");
  const reward = await rewardOr404(params.id);
  const form = await request.clone().formData();
  const intent = String(form.get("intent") ?? "");
  const submission = await parseForm(
    request,
    intent === "save" ? rewardFormSchema : rewardActSchema,
  );
  // A file cannot travel back to the form.
  const reply = (refusal = {}) => submission.reply({ ...refusal, hideFields: ["picture"] });
  if (submission.status !== "success") return data({ intent, result: reply() }, 422);
  try {
    const by = { id: member.id, name: member.displayName };
    setFlash(context, await act(reward, submission.value, by));
    return redirect(paths.adminReward({ id: reward.id }));
  } catch (error) {
    const refusal = refusalOf(error, intent === "cancel" ? "reason" : undefined);
    return data({ intent, result: reply(refusal) }, (error as DomainError).status);
  }
}

/** Does what was asked for and returns what to say about it. */
async function act(
  reward: Reward,
  value: z.output<typeof schema>,
  by: { id: string; name: string },
): Promise<string> {
  const publication = { rewardId: reward.id, by, now: now() };
  switch (value.intent) {
    case "save":
      await saveRewardForm({ form: value, reward, by, now: now() });
      return "rewardsAdmin.saved";
    case "publish":
      await inTransaction((trx) => publishReward(trx, publication));
      return "rewardsAdmin.published";
    case "archive":
      await inTransaction((trx) => archiveReward(trx, publication));
      return "rewardsAdmin.archived";
    case "cancel":
      await cancelRedemption({ ...value, cancelledBy: by, now: now() });
      return "rewardsAdmin.cancelled";
  }
}

async function rewardOr404(id: string | undefined): Promise<Reward> {
  const known = z.uuid().safeParse(id);
  const reward = known.success ? await findReward(database(), { id: known.data }) : undefined;
  if (!reward) throw new Response("Not Found", { status: 404 });
  return reward;
}

export default function AdminRewardPage() {
  const t = useTranslations("rewardsAdmin");
  const { name, slug, state, version, hasPicture, fields, ground, levels, redemptions } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        dense
        title={name}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminRewards() }]} />}
        meta={
          <>
            <Badge tone={state === "published" ? "success" : "neutral"}>
              {t(`state.${state}`)}
            </Badge>
            {state === "published" ? (
              <TextLink to={paths.reward({ slug })}>{t("show")}</TextLink>
            ) : null}
          </>
        }
        actions={<PublicationButton isPublished={state === "published"} />}
      />
      <RewardForm
        key={version}
        ground={ground}
        levels={levels}
        defaultValue={fields}
        version={version}
        hasPicture={hasPicture}
        lastResult={answer?.intent === "save" ? answer.result : undefined}
      />
      <div className="mt-10">
        <SectionHeader title={t("redemptions.title")} />
        {redemptions.length === 0 ? (
          <p className="text-sm text-ink-soft">{t("redemptions.none")}</p>
        ) : (
          <RedemptionsTable
            redemptions={redemptions}
            cancelResult={answer?.intent === "cancel" ? answer.result : undefined}
          />
        )}
      </div>
    </>
  );
}

function PublicationButton({ isPublished }: { isPublished: boolean }) {
  const t = useTranslations("rewardsAdmin");
  return (
    <Form method="post">
      <Button
        type="submit"
        name="intent"
        value={isPublished ? "archive" : "publish"}
        variant={isPublished ? "secondary" : "primary"}
      >
        {isPublished ? t("archive") : t("publish")}
      </Button>
    </Form>
  );
}
