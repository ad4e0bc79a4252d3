const quietModules = 3;

/** Dark on white in every theme: cameras read nothing else reliably. */
export function QrCode({ size, path, label }: { size: number; path: string; label: string }) {
  const side = size + 2 * quietModules;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-quietModules} ${-quietModules} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="block w-full rounded-control border"
    >
      <rect x={-quietModules} y={-quietModules} width={side} height={side} fill="#fff" />
      <path d={path} fill="#111" />
    </svg>
  );
}
