import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { timeZonesByRegion } from "#app/accounts/rules/time-zones.ts";
import { requireStepUp } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { errorText } from "#app/platform/forms/error-text.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { changeProgramme } from "../commands/change-programme.server.ts";
import { ProgrammeChanges, type ProgrammePreview } from "../components/programme-changes.tsx";
import { ProgrammeForm } from "../components/programme-form.tsx";
import { programmeSchema } from "../points.schemas.ts";
import { findProgrammeSettings } from "../queries/find-programme-settings.server.ts";
import { listProgrammeConsequences } from "../queries/list-programme-consequences.server.ts";
import { changedSettings, formOfSettings, settingsOfForm } from "../rules/programme-form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireStepUp(context, "points.programme");
  const { version, ...settings } = await findProgrammeSettings(database());
  return {
    title: translatorOf(viewer).t("programme.title"),
    values: formOfSettings(settings),
    version,
    timeZones: timeZonesByRegion(),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = await requireStepUp(context, "points.programme");
  const sent = [...(await request.clone().formData())].filter(
    (entry): entry is [string, string] => entry[0] !== "intent" && typeof entry[1] === "string",
  );
  const submission = await parseForm(request, programmeSchema);
  if (submission.status !== "success")
    return data({ result: submission.reply(), preview: null }, 422);
  const { intent, version } = submission.value;
  const settings = settingsOfForm(submission.value);
  if (intent === "edit") return { result: submission.reply(), preview: null };
  if (intent === "preview") {
    const { version: _, ...before } = await findProgrammeSettings(database());
    const changes = changedSettings(before, settings);
    if (changes.length === 0) {
      const formErrors = [errorText("programme.unchanged")];
      return { result: submission.reply({ formErrors }), preview: null };
    }
    const preview: ProgrammePreview = {
      changes,
      consequences: await listProgrammeConsequences(database(), {
        before,
        after: settings,
        now: now(),
      }),
      currencies: { before: before.programme.currency, after: settings.programme.currency },
      sent,
    };
    return { result: submission.reply(), preview };
  }
  const by = { id: viewer.member.id, name: viewer.member.displayName };
  try {
    await inTransaction((trx) => changeProgramme(trx, { settings, version, by, now: now() }));
  } catch (error) {
    const refused = refuse(context, submission, error);
    return data({ result: refused.data, preview: null }, refused.init ?? 409);
  }
  setFlash(context, "programme.saved");
  return redirect(paths.adminPoints());
}

export default function AdminProgrammePage() {
  const { values, version, timeZones } = useLoaderData<typeof loader>();
  const t = useTranslations("programme");
  const answer = useActionData<typeof action>();
  const preview = answer?.preview as ProgrammePreview | null | undefined;
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        above={<Breadcrumbs items={[{ label: t("points"), to: paths.adminPoints() }]} />}
      />
      {preview ? (
        <ProgrammeChanges preview={preview} />
      ) : (
        <ProgrammeForm
          values={values}
          version={version}
          timeZones={timeZones}
          lastResult={answer?.result}
        />
      )}
    </>
  );
}
