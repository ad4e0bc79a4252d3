import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { draftTierProgramme } from "../commands/draft-tier-programme.server.ts";
import { TierForm } from "../components/tier-form.tsx";
import { findTierDraft } from "../queries/find-tier-draft.server.ts";
import { findTierProgramme } from "../queries/find-tier-programme.server.ts";
import { firstProgramme } from "../rules/first-programme.ts";
import { definitionOf, fieldsOf } from "../rules/tier-form.ts";
import { tierFormSchema } from "../tiers.schemas.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "tiers.manage");
  const { currency } = await findProgramme(database());
  const draftId = z.uuid().safeParse(new URL(request.url).searchParams.get("draft"));
  const draft = draftId.success ? await findTierDraft(database(), draftId.data) : undefined;
  const definition = draft?.definition ?? (await findTierProgramme(database())) ?? firstProgramme;
  return {
    title: translatorOf(viewer).t("tiersAdmin.edit"),
    currency,
    fields: fieldsOf(definition, currency),
    // Another draft is another form.
    key: draft?.id ?? "current",
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "tiers.manage");
  const submission = await parseForm(request, tierFormSchema);
  // Adding, removing and reordering levels without a script come here, too.
  if (submission.status === undefined) return data(submission.reply());
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { currency } = await findProgramme(database());
  const definition = definitionOf(submission.value, { currency, newId: randomUUID });
  const { draftId } = await draftTierProgramme({ definition, by: member, now: now() });
  return redirect(paths.adminTierDraft({ id: draftId }));
}

export default function AdminTiersEditPage() {
  const t = useTranslations("tiersAdmin");
  const { fields, currency, key } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        dense
        title={t("edit")}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminTiers() }]} />}
      />
      <TierForm
        key={key}
        defaultValue={fields}
        currency={currency}
        lastResult={useActionData<typeof action>()}
      />
    </>
  );
}
