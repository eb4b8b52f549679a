import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PrintedLine } from "@/elements/Printed";
import { ExerciseBanner } from "./ExerciseBanner";
import { Header } from "./Header";
import { BottomBar, SideBar } from "./Navigation";
import { Unread } from "./Unread";
import { useScreenTitle } from "./useScreenTitle";
import { useWaiting } from "./useWaiting";
import classes from "./shell.module.css";

/** The frame around every screen. Going to another screen moves the focus to it, so that it is read out. */
export function Shell({ search, bell }: { search: ReactNode; bell: ReactNode }) {
  const { t } = useTranslation();
  const waiting = useWaiting();
  const main = useRef<HTMLElement>(null);
  const place = useRouterState({ select: (state) => state.location.pathname });
  const before = useRef(place);
  useScreenTitle(place);
  useEffect(() => {
    if (before.current !== place) main.current?.focus({ preventScroll: true });
    before.current = place;
    main.current?.scrollTo({ top: 0 });
  }, [place]);
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {t("skip")}
      </button>
      <SideBar waiting={waiting} />
      <div className={classes.body}>
        <ExerciseBanner />
        <Header search={search} bell={bell} />
        <main ref={main} tabIndex={-1} className={classes.main}>
          <PrintedLine />
          <Unread />
          <Outlet />
        </main>
      </div>
      <BottomBar waiting={waiting} />
    </div>
  );
}
