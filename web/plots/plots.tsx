import type { ViewProps } from "../later.tsx";

export default function Plots(_props: ViewProps) {
  return <p data-ready>plots</p>;
}
