import { useTranslation } from "react-i18next";
import { useFormats } from "@/i18n/useFormats";
import { statuses } from "./address";
import { bent, countriesOf, frameOf, pointOf, type Frame, type Leg } from "./legs";
import outline from "./outline.json";
import classes from "./map.module.css";

/** Coasts, the middle of each country of a leg, and a line for each leg in the state furthest from done. The list says the same. */
export function Drawing({ legs }: { legs: readonly Leg[] }) {
  const { t } = useTranslation("overview");
  const countries = countriesOf(legs).flatMap((code) => {
    const point = pointOf(code, outline.middles);
    return point ? [{ code, point, isOrigin: legs.some(({ from }) => from === code) }] : [];
  });
  const frame = frameOf(countries.map(({ point }) => point), outline);
  const dot = frame.width / 130;
  return (
    <figure className={classes.map} dir="ltr">
      <svg viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`} role="img" aria-label={t("map.drawing")}>
        <path className={classes.land} d={outline.coasts} />
        {legs.map((leg) => (
          <Line key={leg.key} leg={leg} />
        ))}
        {countries.map(({ code, point: [x, y], isOrigin }) => (
          <circle key={code} cx={x} cy={y} r={dot} className={classes.place} data-origin={isOrigin || undefined} />
        ))}
      </svg>
      {countries.map(({ code, point }) => (
        <Label key={code} code={code} point={point} frame={frame} />
      ))}
    </figure>
  );
}

function Line({ leg: { from, to, operations } }: { leg: Leg }) {
  const [start, end] = [pointOf(from, outline.middles), pointOf(to, outline.middles)];
  if (!start || !end) return null;
  const status = statuses.find((one) => operations.some((operation) => operation.status === one));
  return <path className={classes.leg} data-status={status} d={bent(start, end)} />;
}

/** Beside its point, in letters that do not shrink with the drawing. */
function Label({ code, point: [x, y], frame }: { code: string; point: readonly [number, number]; frame: Frame }) {
  const { country } = useFormats();
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(2)}%`;
  return (
    <span aria-hidden="true" className={classes.label} style={{ left: share(x - frame.left, frame.width), top: share(y - frame.top, frame.height) }} dir="auto">
      {country(code)}
    </span>
  );
}
