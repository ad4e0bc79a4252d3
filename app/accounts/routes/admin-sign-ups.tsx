import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { Button } from "#app/ui/button.tsx";
import { TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { saveSignUpGuard } from "../commands/save-sign-up-guard.server.ts";
import { FormProblems } from "../components/form-problems.tsx";
import { defaultSignUpGuard } from "../rules/sign-up-guard.ts";
import { signUpGuardSchema } from "../settings.schemas.ts";
import { requireCapability } from "../viewer.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "spam-guard.manage");
  const guard = { ...defaultSignUpGuard, ...(await findSetting(database(), "sign-up-guard")) };
  return {
    title: translatorOf(viewer).t("signUpGuard.title"),
    defaults: {
      perNetwork: String(guard.perNetwork),
      withinMinutes: String(guard.withinMinutes),
      perDevice: String(guard.perDevice),
      mailHosts: guard.mailHosts.join("\n"),
    },
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const { member: staff } = await requireCapability(context, "spam-guard.manage");
  const submission = await parseForm(request, signUpGuardSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  await saveSignUpGuard({ guard: submission.value, staff, now: now() });
  setFlash(context, "signUpGuard.saved");
  return redirect(paths.adminSignUps());
}

export default function AdminSignUpsPage() {
  const { defaults } = useLoaderData<typeof loader>();
  const t = useTranslations("signUpGuard");
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>(),
    defaultValue: defaults,
  });
  return (
    <div className="max-w-2xl">
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <Form method="post" id={form.id} onSubmit={form.onSubmit} className="grid gap-6">
        <FormProblems form={form} />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            field={fields.perNetwork}
            type="number"
            min={0}
            max={1_000}
            label={t("perNetwork")}
            hint={t("perNetworkHint")}
            required
          />
          <TextField
            field={fields.withinMinutes}
            type="number"
            min={1}
            max={1_440}
            label={t("withinMinutes")}
            required
          />
        </div>
        <TextField
          field={fields.perDevice}
          type="number"
          min={0}
          max={1_000}
          label={t("perDevice")}
          hint={t("perDeviceHint")}
          required
        />
        <TextareaField
          field={fields.mailHosts}
          label={t("mailHosts")}
          hint={t("mailHostsHint")}
          rows={10}
          maxLength={50_000}
          optional
        />
        <Button type="submit" variant="primary" className="justify-self-start">
          {t("save")}
        </Button>
      </Form>
    </div>
  );
}
