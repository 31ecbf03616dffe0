import type { ViewProps } from "../later.tsx";

export default function Playground(_props: ViewProps) {
  return <p data-ready>playground</p>;
}
