import { Form, useLocation } from "@remix-run/react";
import { Monitor, Moon, Sun } from "lucide-react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { languages } from "#app/platform/i18n/locales.ts";
import { classNames } from "#app/ui/class-names.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { useRootData } from "../root-data.ts";

const themes = { light: Sun, dark: Moon, system: Monitor } as const;
type Theme = keyof typeof themes;

/** Changes the language at once; the answer is a new document, because its texts are another file. */
export function LanguageSwitch() {
  const t = useTranslations("shell.preferences");
  const current = useRootData()?.language;
  return (
    <PreferenceForm label={t("language")}>
      {languages.map((language) => (
        <Choice key={language} name="language" value={language} isCurrent={language === current}>
          <span lang={language}>{t(`languages.${language}`)}</span>
        </Choice>
      ))}
    </PreferenceForm>
  );
}

/** Light, dark, or as the device says. */
export function ThemeSwitch() {
  const t = useTranslations("shell.preferences");
  const current = useRootData()?.theme ?? "system";
  return (
    <PreferenceForm label={t("theme")}>
      {(Object.keys(themes) as Theme[]).map((theme) => {
        const Icon = themes[theme];
        return (
          <Choice key={theme} name="theme" value={theme} isCurrent={theme === current}>
            <Icon aria-hidden="true" className="size-4" />
            <span className="sr-only">{t(`themes.${theme}`)}</span>
          </Choice>
        );
      })}
    </PreferenceForm>
  );
}

function PreferenceForm({ label, children }: { label: string; children: ReactNode }) {
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={paths.preferences()} reloadDocument>
      <input type="hidden" name="to" value={pathname + search} />
      <fieldset aria-label={label} className="inline-flex rounded-control bg-sunken p-0.75">
        {children}
      </fieldset>
    </Form>
  );
}

function Choice({
  name,
  value,
  isCurrent,
  children,
}: {
  name: string;
  value: string;
  isCurrent: boolean;
  children: ReactNode;
}) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-pressed={isCurrent}
      className={classNames(
        "flex min-h-8 min-w-8 items-center justify-center rounded-small px-2.5 text-xs font-semibold",
        isCurrent
          ? "bg-surface text-ink shadow-[0_0_0_1px_var(--line)]"
          : "text-ink-soft hover:text-ink",
      )}
    >
      {children}
    </button>
  );
}
