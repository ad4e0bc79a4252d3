import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import type { DomainError } from "#app/platform/errors.ts";
import { momentOf } from "#app/platform/forms/moment.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { cancelRedemption } from "../commands/cancel-redemption.server.ts";
import { addRewardDate, callOffDate } from "../commands/change-dates.server.ts";
import { archiveReward, publishReward } from "../commands/publish-reward.server.ts";
import { saveRewardForm } from "../commands/save-reward-form.server.ts";
import { DatesSection, type StaffDate } from "../components/dates-section.tsx";
import { RedemptionsTable } from "../components/redemptions-table.tsx";
import { RewardForm } from "../components/reward-form.tsx";
import { findFormChoices } from "../queries/find-form-choices.server.ts";
import { findReward, type Reward } from "../queries/find-reward.server.ts";
import { listDates } from "../queries/list-dates.server.ts";
import { listRedemptionsOfReward } from "../queries/list-redemptions-of-reward.server.ts";
import { rewardActSchema, rewardDateSchema, rewardFormSchema } from "../rewards.schemas.ts";
import { rewardState } from "../rules/reward.types.ts";
import { fieldsOf } from "../rules/reward-form.ts";
import type { RewardTypeName } from "../rules/reward-types.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "rewards.manage");
  const reward = await rewardOr404(params.id);
  const { currency, timeZone } = await findBrand();
  const name = reward.texts[viewer.language].title;
  return {
    title: `${name} · ${translatorOf(viewer).t("rewardsAdmin.title")}`,
    name,
    id: reward.id,
    slug: reward.slug,
    state: rewardState(reward),
    version: reward.version,
    hasPicture: reward.imageFileId !== null,
    type: reward.type as RewardTypeName,
    fields: fieldsOf(reward, { currency, timeZone }),
    ground: { currency, timeZone },
    choices: await findFormChoices(database(), viewer.language),
    dates: reward.type === "experience" ? await listStaffDates(reward.id) : null,
    redemptions: await listRedemptionsOfReward(database(), { rewardId: reward.id, limit: 20 }),
  };
}

async function listStaffDates(rewardId: string): Promise<StaffDate[]> {
  const dates = await listDates(database(), { rewardId });
  const isOver = (startsAt: string) =>
    Temporal.Instant.compare(Temporal.Instant.from(startsAt), now()) <= 0;
  return dates.map((date) => ({ ...date, isOver: isOver(date.startsAt) }));
}

const schemas = { save: rewardFormSchema, "add-date": rewardDateSchema } as const;
type Asked = z.output<typeof rewardFormSchema | typeof rewardDateSchema | typeof rewardActSchema>;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "rewards.manage");
  const reward = await rewardOr404(params.id);
  const form = await request.clone().formData();
  const intent = String(form.get("intent") ?? "");
  const schema = schemas[intent as keyof typeof schemas] ?? rewardActSchema;
  const submission = await parseForm<z.ZodType<Asked>>(request, schema);
  // A file cannot travel back to the form.
  const reply = (refusal = {}) => submission.reply({ ...refusal, hideFields: ["picture", "file"] });
  if (submission.status !== "success") return data({ intent, result: reply() }, 422);
  try {
    const by = { id: member.id, name: member.displayName };
    const { said, values } = await act(reward, submission.value, by);
    setFlash(context, said, values);
    return redirect(paths.adminReward({ id: reward.id }));
  } catch (error) {
    const refusal = refusalOf(
      error,
      intent === "cancel" || intent === "call-off" ? "reason" : undefined,
    );
    return data({ intent, result: reply(refusal) }, (error as DomainError).status);
  }
}

/** Does what was asked for and returns what to say about it. */
async function act(
  reward: Reward,
  value: Asked,
  by: { id: string; name: string },
): Promise<{ said: string; values?: Record<string, number> }> {
  const rewardId = reward.id;
  const publication = { rewardId, by, now: now() };
  switch (value.intent) {
    case "save":
      await saveRewardForm({ form: value, reward, by, now: now() });
      return { said: "rewardsAdmin.saved" };
    case "publish":
      await inTransaction((trx) => publishReward(trx, publication));
      return { said: "rewardsAdmin.published" };
    case "archive":
      await inTransaction((trx) => archiveReward(trx, publication));
      return { said: "rewardsAdmin.archived" };
    case "cancel":
      await cancelRedemption({ ...value, cancelledBy: by, now: now() });
      return { said: "rewardsAdmin.cancelled" };
    case "add-date": {
      const { timeZone } = await findBrand();
      const { seats } = value;
      const startsAt = momentOf(value.startsAt, timeZone);
      const endsAt = momentOf(value.endsAt, timeZone);
      await inTransaction((trx) => addRewardDate(trx, { ...publication, startsAt, endsAt, seats }));
      return { said: "rewardsAdmin.dates.added" };
    }
    case "call-off": {
      const { seats } = await callOffDate({ ...publication, ...value });
      return { said: "rewardsAdmin.dates.calledOffDone", values: { count: seats } };
    }
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
  const { id, name, slug, state, type, version, hasPicture, fields, ground, choices, ...lists } =
    useLoaderData<typeof loader>();
  const { dates, redemptions } = lists;
  const answer = useActionData<typeof action>();
  const resultOf = (intent: string) => (answer?.intent === intent ? answer.result : undefined);
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
            <Badge>{t(`form.types.${type}.name`)}</Badge>
            {state === "published" ? (
              <TextLink to={paths.reward({ slug })}>{t("show")}</TextLink>
            ) : null}
          </>
        }
        actions={<PublicationButton isPublished={state === "published"} />}
      />
      <RewardForm
        key={version}
        type={type}
        ground={ground}
        choices={choices}
        defaultValue={fields}
        version={version}
        hasPicture={hasPicture}
        lastResult={resultOf("save")}
      />
      {dates ? (
        <DatesSection
          dates={dates}
          addResult={resultOf("add-date")}
          callOffResult={resultOf("call-off")}
        />
      ) : null}
      <div className="mt-10">
        <SectionHeader
          title={t("redemptions.title")}
          action={
            <TextLink to={paths.adminFulfilment({ state: "all", reward: id })}>
              {t("redemptions.all")}
            </TextLink>
          }
        />
        {redemptions.length === 0 ? (
          <p className="text-sm text-ink-soft">{t("redemptions.none")}</p>
        ) : (
          <RedemptionsTable redemptions={redemptions} cancelResult={resultOf("cancel")} />
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
