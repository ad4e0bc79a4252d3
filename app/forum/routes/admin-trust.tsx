import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { saveTrustThresholds } from "../commands/save-trust-thresholds.server.ts";
import { TrustForm } from "../components/trust-form.tsx";
import { countTrustLevels } from "../queries/count-trust-levels.server.ts";
import { findTrustThresholds } from "../queries/find-trust-thresholds.server.ts";
import { trustThresholdsSchema } from "../trust.schemas.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "trust.manage");
  return {
    title: translatorOf(viewer).t("trustAdmin.title"),
    thresholds: await findTrustThresholds(database()),
    counts: await countTrustLevels(database()),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "trust.manage");
  const submission = await parseForm(request, trustThresholdsSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const by = { id: member.id, name: member.displayName };
  await inTransaction((trx) =>
    saveTrustThresholds(trx, { thresholds: submission.value, by, now: now() }),
  );
  setFlash(context, "trustAdmin.saved");
  return redirect(paths.adminTrust());
}

export default function AdminTrustPage() {
  const { thresholds, counts } = useLoaderData<typeof loader>();
  const t = useTranslations("trustAdmin");
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <TrustForm
        thresholds={thresholds}
        counts={counts}
        lastResult={useActionData<typeof action>()}
      />
    </>
  );
}
