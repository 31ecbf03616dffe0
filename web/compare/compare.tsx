import type { ViewProps } from "../later.tsx";

export default function Compare(_props: ViewProps) {
  return <p data-ready>compare</p>;
}
