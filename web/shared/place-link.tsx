import type { ComponentChildren } from "preact";
import { linkTo, type PageAddress } from "./page-address.ts";
import { KNOWN, useGo } from "./place.ts";

/** A link to a place in the page. It carries all facts, of which its address shows only some. */
export function PlaceLink(props: {
  readonly to: PageAddress;
  readonly class?: string;
  readonly lang?: string;
  readonly current?: "page" | "true" | undefined;
  readonly children: ComponentChildren;
}) {
  const { to, current, children } = props;
  const { visit } = useGo();
  return (
    <a
      href={linkTo(to, KNOWN)}
      class={props.class}
      lang={props.lang}
      aria-current={current}
      onClick={(event) => {
        // With a key held, the browser opens another tab.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        visit(to);
      }}
    >
      {children}
    </a>
  );
}
