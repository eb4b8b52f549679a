import { useCodes } from "@/actions/useCodes";
import { useFormats } from "@/i18n/useFormats";
import classes from "./todo.module.css";

export interface Props {
  of: readonly string[];
}

/** Why a step stands there, for whoever may know. */
export function Reasons({ of }: Props) {
  const { label } = useCodes();
  const { commas } = useFormats();
  const words = commas(of.map((code) => label("reasonToSee", code)));
  return (
    <small className={classes.reasons} title={words}>
      {words}
    </small>
  );
}
