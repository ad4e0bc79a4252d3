/** The shared look of text fields, areas and selects. */
export const controlLook =
  "block w-full rounded-control border border-line-strong bg-surface px-3.5 text-base text-ink transition-[border-color,box-shadow] hover:border-ink-faint focus:border-focus focus:outline-1 focus:outline-offset-0 focus:outline-focus aria-invalid:border-danger aria-invalid:focus:outline-danger disabled:bg-sunken disabled:text-ink-faint file:mr-4 file:rounded-small file:border-0 file:bg-brand-soft file:px-3 file:py-1.5 file:text-xs file:font-semibold file:text-brand-soft-ink";
