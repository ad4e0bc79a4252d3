import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { confirmSchema } from "../accounts.schemas.ts";
import { confirmAddress } from "../commands/confirm-address.server.ts";
import { resendConfirmation } from "../commands/resend-confirmation.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { SubmitButton } from "../components/submit-button.tsx";
import { TokenForm } from "../components/token-form.tsx";
import { enter, pageTitle } from "../entry.server.ts";
import { limits } from "../limits.server.ts";
import { networkOf } from "../rules/network-of.ts";

/** Only looks: programs that open every link of a mail must not confirm anything. */
export async function loader({ context }: LoaderFunctionArgs) {
  return {
    token: context.url.searchParams.get("token") ?? "",
    title: await pageTitle(context, "accounts.confirm.title"),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await parseForm(request, confirmSchema);
  if (submission.status !== "success") return data(submission.reply(), 410);
  const { token, intent } = submission.value;
  try {
    const network = networkOf(context.clientIp);
    await countAttempt(limits.tokenNetwork, network);
    if (intent !== "resend") return await confirm(context, token);
    await countAttempt(limits.mailNetwork, network, 4);
    await resendConfirmation({ token, now: now() });
    return redirect(paths.signUpSent());
  } catch (error) {
    return refuse(context, submission, error);
  }
}

async function confirm(context: HttpContext, token: string): Promise<Response> {
  const { requestId } = context;
  const member = await confirmAddress({ token, requestId, now: now() });
  setFlash(context, "accounts.confirm.done");
  const admission = { kind: "open", ...member } as const;
  return enter(context, { admission, to: paths.home(), now: now() });
}

export default function ConfirmAddressPage() {
  const { token } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const t = useTranslations("accounts.confirm");
  if (!result && token)
    return (
      <AuthCard title={t("title")} lead={t("lead")}>
        <TokenForm token={token} label={t("submit")} />
      </AuthCard>
    );
  return (
    <AuthCard
      title={t("refusedTitle")}
      lead={t("refusedLead")}
      footer={<TextLink to={paths.signIn()}>{t("signIn")}</TextLink>}
    >
      <Form method="post" className="grid">
        <input type="hidden" name="token" value={token} />
        <SubmitButton intent="resend">{t("resend")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
