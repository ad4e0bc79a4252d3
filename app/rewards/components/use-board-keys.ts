import { type RefObject, useEffect } from "react";

/**
 * J and K go through the rows, X ticks one. In the fields for tracking numbers Enter, which scanners
 * send by themselves, goes to the next one; what has a number is ticked.
 */
export function useBoardKeys(form: RefObject<HTMLFormElement>, onTicked: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const field = event.target;
      if (event.ctrlKey || event.metaKey || event.altKey || !form.current) return;
      if (field instanceof HTMLInputElement && field.type !== "checkbox") {
        if (event.key === "Enter" && "tracking" in field.dataset) {
          event.preventDefault();
          step(form.current, "[data-tracking]", 1);
        }
        return;
      }
      if (field instanceof HTMLElement && field.matches("select, textarea")) return;
      if (event.key === "j") step(form.current, "input[name=rows]", 1);
      if (event.key === "k") step(form.current, "input[name=rows]", -1);
      if (event.key === "x" && field instanceof HTMLInputElement) field.click();
    };
    const onInput = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || !("tracking" in target.dataset)) return;
      const box = target.closest("tr")?.querySelector<HTMLInputElement>("input[name=rows]");
      if (box && target.value.trim()) box.checked = true;
      onTicked();
    };
    const element = form.current;
    document.addEventListener("keydown", onKey);
    element?.addEventListener("input", onInput);
    return () => {
      document.removeEventListener("keydown", onKey);
      element?.removeEventListener("input", onInput);
    };
  });
}

function step(form: HTMLFormElement, selector: string, by: 1 | -1): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>(selector)];
  const at = fields.indexOf(document.activeElement as HTMLInputElement);
  fields[at < 0 ? 0 : Math.min(Math.max(at + by, 0), fields.length - 1)]?.focus();
}
