import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireMember, viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { lastMomentOf } from "#app/vouchers/rules/voucher-state.ts";
import { claimReward } from "../commands/claim-reward.server.ts";
import { ClaimPanel } from "../components/claim-panel.tsx";
import { RewardConditions } from "../components/reward-conditions.tsx";
import { RewardPicture } from "../components/reward-picture.tsx";
import { findRewardForViewer } from "../queries/find-reward-for-viewer.server.ts";
import { claimFormSchema, voucherDefinitionSchema } from "../rewards.schemas.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const found = await findRewardForViewer(database(), {
    slug: params.slug ?? "",
    memberId: viewer.member?.id ?? null,
    now: now(),
  });
  if (!found) throw new Response("Not Found", { status: 404 });
  const { reward, points, obstacles } = found;
  const { slug, pointsPrice, stockLeft, memberLimit, imageFileId } = reward;
  const { title, description, conditions } = reward.texts[viewer.language];
  return {
    title: `${title} · ${translatorOf(viewer).t("rewards.title")}`,
    name: title,
    description,
    conditions,
    offer: { slug, pointsPrice, stockLeft, points, obstacles },
    memberLimit,
    lastMoment: reward.endsAt && lastMomentOf(reward.endsAt),
    imageFileId,
    definition: voucherDefinitionSchema.parse(reward.definition),
    isConfirming: new URL(request.url).searchParams.get("step") === "confirm",
    requestKey: randomUUID(),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const found = await findRewardForViewer(database(), {
    slug: params.slug ?? "",
    memberId: member.id,
    now: now(),
  });
  if (!found) throw new Response("Not Found", { status: 404 });
  const submission = await parseForm(request, claimFormSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { voucherId, refusal } = await tryClaim({
    ...submission.value,
    memberId: member.id,
    rewardId: found.reward.id,
    now: now(),
  });
  if (refusal) return data(submission.reply(refusalOf(refusal)), refusal.status);
  setFlash(context, "rewards.claimed");
  return redirect(voucherId ? paths.voucher({ id: voucherId }) : paths.wallet());
}

async function tryClaim(
  claim: Parameters<typeof claimReward>[0],
): Promise<{ voucherId: string | null; refusal: DomainError | null }> {
  try {
    const { voucherId } = await claimReward(claim);
    return { voucherId, refusal: null };
  } catch (error) {
    if (error instanceof DomainError) return { voucherId: null, refusal: error };
    throw error;
  }
}

export default function RewardPage() {
  const t = useTranslations("rewards");
  const reward = useLoaderData<typeof loader>();
  const { name, description, definition, imageFileId, offer } = reward;
  return (
    <>
      <PageHeader
        title={name}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.rewards() }]} />}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12">
        <RewardPicture
          imageFileId={imageFileId}
          benefit={definition}
          size="large"
          muted={offer.stockLeft === 0}
          className="overflow-hidden rounded-card lg:col-start-1"
        />
        <div className="lg:sticky lg:top-24 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <ClaimPanel
            name={name}
            offer={offer}
            isConfirming={reward.isConfirming}
            requestKey={reward.requestKey}
          />
        </div>
        <div className="grid gap-8 lg:col-start-1">
          <p className="measure text-base whitespace-pre-line">{description}</p>
          <RewardConditions
            definition={definition}
            memberLimit={reward.memberLimit}
            lastMoment={reward.lastMoment}
            words={reward.conditions}
          />
        </div>
      </div>
    </>
  );
}
