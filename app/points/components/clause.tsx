import type { ReactNode } from "react";

/** One clause of the sentence a rule is: its word, then what is filled in. */
export function Clause({ word, children }: { word: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-x-6 gap-y-3 border-t py-5 first:border-t-0 first:pt-0 last:pb-0 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <legend className="contents">
        <span className="display pt-0.5 text-lg text-brand-text">{word}</span>
      </legend>
      <div className="grid min-w-0 gap-4">{children}</div>
    </fieldset>
  );
}
