import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { allowLearnedGuard } from "../commands/keep-learned-guard.server.ts";
import { GuardTrainings } from "../components/guard-trainings.tsx";
import { isLearnedGuardAllowed, listGuardTrainings } from "../queries/find-learned-guard.server.ts";
import { learnedGuardSchema } from "../spam.schemas.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "spam-guard.manage");
  const [isAllowed, trainings] = await Promise.all([
    isLearnedGuardAllowed(database()),
    listGuardTrainings(database()),
  ]);
  return {
    title: translatorOf(viewer).t("spamGuard.learned.title"),
    isAllowed,
    trainings,
    state: stateOf({ isAllowed, latest: trainings[0] }),
  };
}

function stateOf({
  isAllowed,
  latest,
}: {
  isAllowed: boolean;
  latest: { beatsRules: boolean; learnedPrecision: number | null } | undefined;
}): "on" | "off" | "worse" | "few" | "never" {
  if (!isAllowed) return "off";
  if (!latest) return "never";
  if (latest.learnedPrecision === null) return "few";
  return latest.beatsRules ? "on" : "worse";
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "spam-guard.manage");
  const submission = await parseForm(request, learnedGuardSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { intent } = submission.value;
  const by = { id: member.id, name: member.displayName };
  await inTransaction((trx) =>
    allowLearnedGuard(trx, { isAllowed: intent === "allow", by, now: now() }),
  );
  setFlash(context, `spamGuard.learned.said.${intent}`);
  return redirect(paths.adminLearnedGuard());
}

export default function AdminLearnedGuardPage() {
  const { isAllowed, trainings, state } = useLoaderData<typeof loader>();
  const t = useTranslations("spamGuard.learned");
  const guard = useTranslations("spamGuard");
  const intent = isAllowed ? "forbid" : "allow";
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        above={<Breadcrumbs items={[{ label: guard("title"), to: paths.adminSpamGuard() }]} />}
      />
      <div className="grid max-w-4xl gap-8">
        <Form method="post" className="grid justify-items-start gap-4">
          <Alert tone={state === "on" ? "success" : "info"}>{t(`state.${state}`)}</Alert>
          <input type="hidden" name="intent" value={intent} />
          <Button type="submit" variant={isAllowed ? "secondary" : "primary"}>
            {t(intent)}
          </Button>
        </Form>
        <GuardTrainings trainings={trainings} />
      </div>
    </>
  );
}
