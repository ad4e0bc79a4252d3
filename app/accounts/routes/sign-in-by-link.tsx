import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { tokenSchema } from "../accounts.schemas.ts";
import { signInByLink } from "../commands/sign-in-by-link.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { TokenForm } from "../components/token-form.tsx";
import { enter, pageTitle } from "../entry.server.ts";
import { limits } from "../limits.server.ts";
import { networkOf } from "../rules/network-of.ts";

/** Only looks: programs that open every link of a mail must not use it up. */
export async function loader({ context }: LoaderFunctionArgs) {
  return {
    token: context.url.searchParams.get("token") ?? "",
    title: await pageTitle(context, "accounts.byLink.title"),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await parseForm(request, tokenSchema);
  if (submission.status !== "success") return data(submission.reply(), 410);
  try {
    await countAttempt(limits.tokenNetwork, networkOf(context.clientIp));
    const { token } = submission.value;
    const { admission, to } = await signInByLink({ token, now: now() });
    return await enter(context, { admission, to, now: now() });
  } catch (error) {
    return refuse(context, submission, error);
  }
}

export default function SignInByLinkPage() {
  const { token } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const t = useTranslations("accounts.byLink");
  if (result || !token)
    return (
      <AuthCard title={t("refusedTitle")} lead={t("refusedLead")}>
        <ButtonLink variant="primary" size="large" to={paths.signInLink()}>
          {t("newLink")}
        </ButtonLink>
      </AuthCard>
    );
  return (
    <AuthCard title={t("title")} lead={t("lead")}>
      <TokenForm token={token} label={t("submit")} />
    </AuthCard>
  );
}
