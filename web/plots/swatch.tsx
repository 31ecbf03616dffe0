/** The line style of one curve, shown beside its name. */
export function Swatch({ index }: { index: number }) {
  return (
    <svg class="swatch" width="34" height="12" aria-hidden="true">
      <path class={`curve series-${index % 6}`} d="M1 6H33" />
    </svg>
  );
}

/** The colour of one of several, beside its name. */
export function Bar({ index }: { index: number }) {
  return (
    <svg class="swatch" width="12" height="12" aria-hidden="true">
      <rect class={`bar series-${index % 6}`} width="12" height="12" rx="2" />
    </svg>
  );
}
