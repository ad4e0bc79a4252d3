import { Form } from "@remix-run/react";
import { Eye } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import type { Role } from "../rules/capabilities.ts";

interface Account {
  key: string;
  displayName: string;
  role: Role;
}

/** The people of the demo brand, one click each. */
export function DemoAccounts({ accounts, to }: { accounts: Account[]; to: string | null }) {
  const t = useTranslations("accounts.demo");
  return (
    <section
      aria-labelledby="demo-title"
      className="mt-6 rounded-card border border-brand-text/20 bg-brand-softer p-5 sm:p-6"
    >
      <h2 id="demo-title" className="display text-lg">
        {t("title")}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{t("lead")}</p>
      <Form method="post" action={paths.demoSignIn()} reloadDocument className="mt-4">
        {to ? <input type="hidden" name="to" value={to} /> : null}
        <ul className="grid gap-1.5">
          {accounts.map((account) => (
            <li key={account.key}>
              <button type="submit" name="account" value={account.key} className={row}>
                <Avatar name={account.displayName} size="small" />
                <span className="min-w-0 flex-1 truncate font-semibold">{account.displayName}</span>
                <span className="text-xs text-ink-soft">{t(partOf(account.key))}</span>
              </button>
            </li>
          ))}
          <li>
            <Link to={paths.start()} className={row}>
              <span
                aria-hidden="true"
                className="grid size-8 place-items-center rounded-full bg-sunken text-ink-faint"
              >
                <Eye className="size-4" />
              </span>
              <span className="min-w-0 flex-1 font-semibold">{t("guestName")}</span>
              <span className="text-xs text-ink-soft">{t("guest")}</span>
            </Link>
          </li>
        </ul>
      </Form>
    </section>
  );
}

const row =
  "flex min-h-12 w-full items-center gap-3 rounded-control border border-line bg-surface px-3 py-1.5 text-left text-sm transition-colors hover:border-line-strong hover:bg-sunken";

const parts = ["member", "ambassador", "moderator", "manager", "admin"] as const;

function partOf(key: string): (typeof parts)[number] {
  return parts.find((part) => part === key) ?? "member";
}
