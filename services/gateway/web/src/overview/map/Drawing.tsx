import { useTranslation } from "react-i18next";
import { statuses } from "./address";
import { bent, endsOf, frameOf, type Frame, type Leg, type Point } from "./legs";
import outline from "./outline.json";
import { useEndName } from "./useEndName";
import classes from "./map.module.css";

/** Coasts, a point for each end of a leg, and a line for each leg in the state furthest from done. The list says the same. */
export function Drawing({ legs }: { legs: readonly Leg[] }) {
  const { t } = useTranslation("overview");
  const nameOf = useEndName();
  const ends = endsOf(legs).flatMap((end) => (end.point ? [{ ...end, point: end.point, isOrigin: legs.some(({ from }) => from.key === end.key) }] : []));
  const frame = frameOf(ends.map(({ point }) => point), outline);
  const dot = frame.width / 130;
  return (
    <figure className={classes.map} dir="ltr">
      <svg viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`} role="img" aria-label={t("map.drawing")}>
        <path className={classes.land} d={outline.coasts} />
        {legs.map((leg) => (
          <Line key={leg.key} leg={leg} />
        ))}
        {ends.map(({ key, point: [x, y], isOrigin }) => (
          <circle key={key} cx={x} cy={y} r={dot} className={classes.place} data-origin={isOrigin || undefined} />
        ))}
      </svg>
      {ends.map((end) => (
        <Label key={end.key} name={nameOf(end)} point={end.point} frame={frame} />
      ))}
    </figure>
  );
}

function Line({ leg: { from, to, operations } }: { leg: Leg }) {
  if (!from.point || !to.point) return null;
  const status = statuses.find((one) => operations.some((operation) => operation.status === one));
  return <path className={classes.leg} data-status={status} d={bent(from.point, to.point)} />;
}

/** Beside its point, in letters that do not shrink with the drawing. */
function Label({ name, point: [x, y], frame }: { name: string; point: Point; frame: Frame }) {
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(2)}%`;
  return (
    <span aria-hidden="true" className={classes.label} style={{ left: share(x - frame.left, frame.width), top: share(y - frame.top, frame.height) }} dir="auto">
      {name}
    </span>
  );
}
