import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formOfRecording, useRecorder } from "./useRecorder";
import classes from "./files.module.css";

interface Props {
  choose: (file: File) => void;
  disabled: boolean;
}

/** Records what somebody says, where the browser can and may. */
export function Record({ choose, disabled }: Props) {
  const { t } = useTranslation("files");
  const { state, start, stop } = useRecorder(t("recording"), choose);
  const form = formOfRecording();
  if (!form) return null;
  const isRunning = state === "running";
  return (
    <>
      <Button variant={isRunning ? "filled" : "default"} disabled={disabled} loading={state === "asking"} onClick={() => (isRunning ? stop() : void start(form))}>
        {t(isRunning ? "stop" : "record")}
      </Button>
      <span className={classes.chosen} role="status">
        {isRunning && t("listening")}
        {state === "refused" && t("noMicrophone")}
      </span>
    </>
  );
}
