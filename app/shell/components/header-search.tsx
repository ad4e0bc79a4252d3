import { useLocation } from "@remix-run/react";
import { Search } from "lucide-react";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { paths } from "#app/paths.ts";
import { buttonLook } from "#app/ui/button-look.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { SearchField } from "#app/ui/search-field.tsx";

/** The one search box: a plain form; what suggests while typing comes when somebody wants to type. */
export function HeaderSearch() {
  const t = useTranslations("shell.search");
  const { key } = useLocation();
  const box = useRef<HTMLDivElement>(null);
  const [Suggestions, setSuggestions] = useState<ComponentType<{ field: HTMLInputElement }>>();
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      if ((event.target as HTMLElement).isContentEditable) return;
      const input = box.current?.querySelector<HTMLInputElement>("input[type=search]");
      if (!input?.checkVisibility()) return;
      event.preventDefault();
      input.select();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  useEffect(() => {
    const load = async () => {
      const loaded = await import("./search-suggestions.tsx");
      setSuggestions(() => loaded.SearchSuggestions);
    };
    const around = box.current;
    around?.addEventListener("focusin", load, { once: true });
    return () => around?.removeEventListener("focusin", load);
  }, []);
  const input = Suggestions && box.current?.querySelector<HTMLInputElement>("input[type=search]");
  return (
    <div ref={box} className="relative">
      <SearchField action={paths.search()} label={t("label")} shortcut="K" />
      {Suggestions && input ? <Suggestions key={key} field={input} /> : null}
    </div>
  );
}

/** Where there is no room for the box. */
export function SearchLink() {
  const t = useTranslations("shell.search");
  return (
    <Link
      to={paths.search()}
      className={buttonLook({ variant: "quiet", square: true, className: "lg:hidden" })}
    >
      <Search aria-hidden="true" />
      <span className="sr-only">{t("label")}</span>
    </Link>
  );
}
