import { createRequest, type AnyVariables, type Client, type OperationResult } from "urql";

type Request<Data, Variables extends AnyVariables> = ReturnType<typeof createRequest<Data, Variables>>;

/** Takes every answer to a question, from the cache and from the gateway, until `stop`. urql drops a question that is asked
 * while an answer to it is under way, and that one may be of before an action: `again` asks once it has come. */
export function follow<Data, Variables extends AnyVariables>(client: Client, request: Request<Data, Variables>, take: (result: OperationResult<Data, Variables>) => void) {
  let isUnderWay = true;
  let isDue = false;
  const ask = () => client.reexecuteOperation(client.createRequestOperation("query", request, { requestPolicy: "network-only" }));
  const { unsubscribe } = client.executeQuery<Data, Variables>(request).subscribe((result) => {
    isUnderWay = result.stale;
    // What somebody else finds in the cache, or does not, is no answer, and comes while they are drawn.
    if (result.operation.context.requestPolicy !== "cache-only") take(result);
    if (isUnderWay || !isDue) return;
    isDue = false;
    ask();
  });
  const again = (): void => {
    if (isUnderWay) isDue = true;
    else ask();
  };
  return { again, stop: unsubscribe };
}

/** The same of what is gathered by several questions: one gathering `of` the same after another, and of those that wait the
 * newest alone. Answers null to whoever was overtaken. */
export function inTurn<Gathered>() {
  let newest = 0;
  let underWay: { of: string; gathered: Promise<Gathered> } | undefined;
  return async (of: string, gather: () => Promise<Gathered>): Promise<{ gathered: Gathered; isNewest: boolean } | null> => {
    const mine = ++newest;
    if (underWay?.of === of) await Promise.allSettled([underWay.gathered]);
    if (mine !== newest) return null;
    const begun = gather();
    underWay = { of, gathered: begun };
    const gathered = await begun;
    return underWay.gathered === begun ? { gathered, isNewest: mine === newest } : null;
  };
}
