import { getFormProps, useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirectDocument,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { paths } from "#app/paths.ts";
import { brandIsSetUp } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { setUpSchema } from "../accounts.schemas.ts";
import { WeakPassword } from "../commands/refuse-weak-password.server.ts";
import { setUpBrand } from "../commands/set-up-brand.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { FormProblems } from "../components/form-problems.tsx";
import { SetUpFields } from "../components/set-up-fields.tsx";
import { SubmitButton } from "../components/submit-button.tsx";
import { pageTitle } from "../entry.server.ts";
import { limits } from "../limits.server.ts";
import { findOpenToken } from "../queries/find-open-token.server.ts";
import { networkOf } from "../rules/network-of.ts";
import { openSession } from "../session.server.ts";
import { viewerOf } from "../viewer.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  if (await brandIsSetUp()) throw new Response("Not Found", { status: 404 });
  const token = context.url.searchParams.get("token") ?? "";
  const open = await findOpenToken({ token, purpose: "set-up", now: now() });
  const { language } = await viewerOf(context);
  const title = await pageTitle(context, "accounts.setUp.title");
  return { token: open ? token : null, tokenGiven: token !== "", language, title };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  if (await brandIsSetUp()) throw new Response("Not Found", { status: 404 });
  const hideFields = ["password"];
  const submission = await parseForm(request, setUpSchema);
  if (submission.status !== "success") return data(submission.reply({ hideFields }), 422);
  try {
    await countAttempt(limits.tokenNetwork, networkOf(context.clientIp));
    const { memberId } = await setUpBrand(submission.value, { now: now() });
    await openSession(context, { memberId, role: "admin", secondFactorAt: null, now: now() });
    return redirectDocument(paths.secondFactorSetUp({ to: paths.admin() }));
  } catch (error) {
    const field = error instanceof WeakPassword ? { field: "password" } : {};
    return refuse(context, submission, error, { ...field, hideFields });
  }
}

export default function SetUpPage() {
  const { token, tokenGiven, language } = useLoaderData<typeof loader>();
  const t = useTranslations("accounts.setUp");
  const [form, fields] = useForm<z.input<typeof setUpSchema>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      language,
      formOfAddress: "du",
      timeZone: "Europe/Berlin",
      currency: "EUR",
      preset: "nordlicht",
    },
  });
  if (!token)
    return (
      <AuthCard title={t("lockedTitle")} lead={tokenGiven ? t("lockedOld") : t("lockedLead")}>
        <p className="rounded-control bg-sunken px-4 py-3 font-mono text-sm break-all">
          {t("lockedLine")}
        </p>
        <p className="text-sm text-ink-faint">{t("lockedHint")}</p>
      </AuthCard>
    );
  return (
    <AuthCard title={t("title")} lead={t("lead")}>
      <Form method="post" {...getFormProps(form)} reloadDocument className="grid gap-8">
        <FormProblems form={form} />
        <input type="hidden" name="token" value={token} />
        <SetUpFields fields={fields} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
