import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Link } from "#app/ui/link.tsx";
import { BrandMark } from "./brand-mark.tsx";

/** The least a page can stand in: the brand and nothing that could fail. */
export function BareFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="border-b bg-surface">
        <div className="mx-auto flex h-16 max-w-[90rem] items-center px-4.5 sm:px-8">
          <Link to={paths.start()} reloadDocument className="display text-xl text-brand-text">
            <BrandMark />
          </Link>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[66rem] px-4.5 py-10 outline-none">
        {children}
      </main>
    </>
  );
}
