import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import { checkIn } from "../commands/check-in.server.ts";
import { GuestLists } from "../components/guest-lists.tsx";
import { checkInSchema } from "../fulfilment.schemas.ts";
import { findRedemptionForStaff } from "../queries/find-redemption-for-staff.server.ts";
import { listCheckInDates, listGuestsOfDate } from "../queries/list-check-in-dates.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

async function dateOr404(id: string | undefined) {
  const known = z.uuid().safeParse(id);
  const [date] = known.success
    ? await listCheckInDates(database(), { id: known.data, now: now() })
    : [];
  if (!date) throw new Response("Not Found", { status: 404 });
  return date;
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "rewards.check-in");
  const { texts, ...date } = await dateOr404(params.id);
  const name = texts[viewer.language].title;
  return {
    title: `${name} · ${translatorOf(viewer).t("fulfilment.checkIn.title")}`,
    name,
    date,
    code: context.url.searchParams.get("code")?.slice(0, 20) ?? "",
    ...(await listGuestsOfDate(database(), date.id)),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "rewards.check-in");
  const { id: dateId } = await dateOr404(params.id);
  const submission = await parseForm(request, checkInSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const by = { id: member.id, name: member.displayName };
  try {
    const { redemptionId, isRepeat } = await inTransaction((trx) =>
      checkIn(trx, { typed: submission.value.code, dateId, by, now: now() }),
    );
    const guest = await findRedemptionForStaff(database(), redemptionId);
    const said = isRepeat ? "again" : "welcome";
    setFlash(context, `fulfilment.checkIn.${said}`, { name: guest?.displayName ?? "" });
  } catch (error) {
    return refuse(context, submission, error, { field: "code" });
  }
  return redirect(paths.adminCheckInDate({ id: dateId }));
}

export default function CheckInDatePage() {
  const t = useTranslations("fulfilment.checkIn");
  const format = useFormatter();
  const { name, date, code, seats, waiting } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ code: string }>({
    id: "check-in",
    lastResult: useActionData<typeof action>() ?? null,
    defaultValue: { code },
  });
  return (
    <>
      <PageHeader
        dense
        title={name}
        lead={format.dateTime(new Date(date.startsAt), { dateStyle: "full", timeStyle: "short" })}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminCheckIn() }]} />}
      />
      <div className="grid max-w-md gap-5">
        <ProgressBar
          label={t("progress")}
          value={date.there}
          max={Math.max(date.taken, 1)}
          start={t("there", { there: date.there, taken: date.taken })}
        />
        <Form
          key={date.there}
          method="post"
          id={form.id}
          onSubmit={form.onSubmit}
          noValidate
          className="grid gap-4"
        >
          <FormProblems form={form} />
          <TextField
            field={fields.code}
            label={t("code")}
            hint={t("codeHint")}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={20}
            className="font-mono"
          />
          <SubmitButton>{t("checkIn")}</SubmitButton>
        </Form>
      </div>
      <GuestLists seats={seats} waiting={waiting} />
    </>
  );
}
