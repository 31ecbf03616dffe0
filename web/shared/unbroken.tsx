import type { ComponentChildren } from "preact";

/** A day with the day of the week, and a citation: neither is read well in two lines. */
const WHOLE = /(\d+年\d+月\d+日(?:（星期.）)?|\d{4}-\d{2}-\d{2}|〔[^〕]{1,12}〕)/;

/** A text whose dates and short citations stay on one line. */
export function unbroken(text: string): ComponentChildren {
  const parts = text.split(WHOLE);
  if (parts.length === 1) return text;
  // Every second part is one of those.
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span class="unbroken" key={`${index} ${part}`}>
        {part}
      </span>
    ),
  );
}
