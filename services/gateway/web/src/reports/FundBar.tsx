import { useId } from "react";
import { lengthsOf, PARTS, wholeOf, type Part, type Standing } from "./funds";
import classes from "./funds.module.css";

const HEIGHT = 12;
const ALL = 100;

/** How much is out, bound and free, drawn beside the figures that say it: nobody has to see it. */
export function FundBar({ standing, whole = wholeOf(standing) }: { standing: Standing; whole?: number }) {
  const lengths = lengthsOf(standing, whole);
  const from = { paid: 0, committed: lengths.paid, left: lengths.paid + lengths.committed };
  return (
    <Drawing width="100%" parts={PARTS.filter((part) => lengths[part] > 0).map((part) => ({ part, from: from[part], length: lengths[part] }))} />
  );
}

/** As the part is drawn, beside its name. */
export const Swatch = ({ part }: { part: Part }) => <Drawing width={HEIGHT} parts={[{ part, from: 0, length: ALL }]} />;

interface Props {
  width: string | number;
  parts: { part: Part; from: number; length: number }[];
}

/** Parts are told apart by pattern and outline, on paper and by whoever sees no colours. */
function Drawing({ width, parts }: Props) {
  const hatch = useId();
  return (
    <svg className={classes.bar} width={width} height={HEIGHT} aria-hidden="true">
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" />
      </pattern>
      {parts.map(({ part, from, length }) => (
        <rect key={part} x={`${from}%`} y="0.5" width={`${length}%`} height={HEIGHT - 1} data-part={part} {...(part === "committed" && { fill: `url(#${hatch})` })} />
      ))}
    </svg>
  );
}
