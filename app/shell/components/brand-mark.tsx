import { paths } from "#app/paths.ts";
import { useRootData } from "../root-data.ts";

/** The brand's logo, or its name in its own type. */
export function BrandMark() {
  const brand = useRootData()?.brand;
  if (!brand?.logoFileId) return <>{brand?.name ?? "Resonanz"}</>;
  return (
    <img
      src={paths.file({ id: brand.logoFileId, size: "small" })}
      alt={brand.name}
      className="h-8 w-auto max-w-40 object-contain"
    />
  );
}
