import { ListRest } from "@/elements/ListRest";
import { Broken, EmptyState, Failed, ListState, Loading } from "@/elements/Waiting";
import { Sheet, Specimen, Whole } from "./Sheet";
import { LONG_WORD, pages } from "./specimens";

const nothing = () => undefined;

/** What stands where something is not: not yet, not at all, not any more. */
export const States = () => (
  <Sheet name="states">
    <Loading />
    <Failed again={nothing} />
    <Broken reset={nothing} />
    <EmptyState title={`Nothing, in ${LONG_WORD}`}>
      <p>What to do about it.</p>
    </EmptyState>
    <Specimen of="ListState: failed, loading, empty; ListRest: more, busy">
      <Whole>
        <ListState pages={pages({ failed: true })} />
        <ListState pages={pages({ loading: true })} />
        <ListState pages={pages({})}>
          <p>Empty</p>
        </ListState>
      </Whole>
      <ListRest pages={pages({ nodes: ["one"], hasMore: true })} />
      <ListRest pages={pages({ nodes: ["one"], hasMore: true, loading: true })} />
    </Specimen>
  </Sheet>
);
