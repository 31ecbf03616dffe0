import { useEffect, useRef, useState } from "preact/hooks";

/** The width of an element in pixels, so that a plot is drawn for it and its letters keep their size. */
export function useWidth(first: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { ref, width };
}
