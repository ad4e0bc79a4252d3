import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { Link } from "#app/ui/link.tsx";

export async function loader({ context }: LoaderFunctionArgs) {
  const [{ name, claim, logoFileId }, viewer] = await Promise.all([findBrand(), viewerOf(context)]);
  return { name, claim: claim[viewer.language], logoFileId };
}

/** The way in has no navigation: the brand's name leads back, one form is all there is to do. */
export default function AuthLayout() {
  const { name, claim, logoFileId } = useLoaderData<typeof loader>();
  return (
    <div className="flex min-h-dvh flex-col">
      <main className="mx-auto w-full max-w-[29rem] flex-1 px-4 pt-10 pb-16 sm:pt-[9vh]">
        <Link
          to={paths.start()}
          className="mx-auto mb-8 grid w-fit justify-items-center rounded-small px-2 py-1 text-brand-text"
        >
          {logoFileId ? (
            <img src={paths.file({ id: logoFileId })} alt={name} className="h-10 w-auto" />
          ) : (
            <span className="display text-xl">{name}</span>
          )}
        </Link>
        <Outlet />
        {claim ? (
          <p className="mt-10 text-center text-sm text-ink-faint text-balance">{claim}</p>
        ) : null}
      </main>
    </div>
  );
}
