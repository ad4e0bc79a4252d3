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
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { IconTile } from "#app/ui/icon-tile.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { saveRewardForm } from "../commands/save-reward-form.server.ts";
import { RewardForm } from "../components/reward-form.tsx";
import { RewardTypeIcon } from "../components/reward-type-icon.tsx";
import { findFormChoices } from "../queries/find-form-choices.server.ts";
import { rewardFormSchema } from "../rewards.schemas.ts";
import { type RewardTypeName, rewardTypeNames } from "../rules/reward-types.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "rewards.manage");
  const { currency, timeZone } = await findBrand();
  const asked = new URL(request.url).searchParams.get("type");
  return {
    title: translatorOf(viewer).t("rewardsAdmin.new"),
    ground: { currency, timeZone },
    type: rewardTypeNames.find((name) => name === asked) ?? null,
    choices: await findFormChoices(database(), viewer.language),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "rewards.manage");
  const submission = await parseForm(request, rewardFormSchema);
  // A file cannot travel back to the form.
  const hideFields = ["picture", "file"];
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
  const { ground, choices, type } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        dense
        title={type ? `${t("new")}: ${t(`form.types.${type}.name`)}` : t("new")}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminRewards() }]} />}
      />
      {type ? (
        <RewardForm
          type={type}
          ground={ground}
          choices={choices}
          defaultValue={suggestions[type]}
          lastResult={lastResult}
        />
      ) : (
        <ChooseType />
      )}
    </>
  );
}

const suggestions: Record<RewardTypeName, Record<string, string>> = {
  voucher: { kind: "amount", validDays: "365" },
  product: {},
  download: { downloads: "5", validDays: "30" },
  experience: { memberLimit: "1", cancelHours: "48" },
  donation: {},
  access: { validDays: "30" },
  recognition: { memberLimit: "1", icon: "award" },
};

function ChooseType() {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <section aria-labelledby="choose">
      <SectionHeader id="choose" title={t("choose")} />
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {rewardTypeNames.map((type) => (
          <li
            key={type}
            className="group relative flex gap-4 rounded-card border bg-surface p-5 hover:border-line-strong"
          >
            <IconTile>
              <RewardTypeIcon type={type} />
            </IconTile>
            <div>
              <h3 className="display text-lg">
                <Link
                  to={paths.adminNewReward({ type })}
                  className="after:absolute after:inset-0 after:rounded-card group-hover:underline"
                >
                  {t(`types.${type}.name`)}
                </Link>
              </h3>
              <p className="mt-1 text-sm text-ink-soft">{t(`types.${type}.lead`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
