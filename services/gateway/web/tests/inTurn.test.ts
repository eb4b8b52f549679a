import { cacheExchange, Client, createRequest, fetchExchange, gql } from "urql";
import { describe, expect, it, vi } from "vitest";
import { follow, inTurn } from "@/connection/inTurn";

const COUNT = createRequest<{ count: number }, object>(gql`query Count { count }`, {});

/** A gateway that answers with how things stood when it was asked, once it is let; `status` of every answer. */
function gateway(status = 200) {
  let count = 0;
  const answers: (() => void)[] = [];
  const fetch = () => {
    const body = JSON.stringify({ data: { count } });
    return new Promise<Response>((resolve) => answers.push(() => resolve(new Response(status === 200 ? body : "", { status, headers: { "content-type": "application/json" } }))));
  };
  const client = new Client({ url: "https://gateway.example/graphql", preferGetMethod: false, fetch, requestPolicy: "cache-and-network", exchanges: [cacheExchange, fetchExchange] });
  const isAsked = () => vi.waitFor(() => expect(answers).toHaveLength(1));
  const answer = async () => {
    await isAsked();
    answers.shift()?.();
  };
  return { client, act: () => void count++, isAsked, answer };
}

describe("a question that is followed", () => {
  it("is asked again when the answer under way is of before an action", async () => {
    const { client, act, isAsked, answer } = gateway();
    const seen: (number | undefined)[] = [];
    const { again, stop } = follow(client, COUNT, ({ data, stale }) => !stale && seen.push(data?.count));
    await isAsked();
    act();
    again();
    await answer();
    await answer();
    await vi.waitFor(() => expect(seen).toEqual([0, 1]));
    act();
    again();
    await answer();
    await vi.waitFor(() => expect(seen).toEqual([0, 1, 2]));
    stop();
  });
});

describe("whoever looks into the cache", () => {
  it.each([200, 503])("tells nobody else, who may not be drawn meanwhile: after %i", async (status) => {
    const { client, answer } = gateway(status);
    const take = vi.fn();
    const { stop } = follow(client, COUNT, take);
    await answer();
    await vi.waitFor(() => expect(take).toHaveBeenCalledTimes(1));
    client.readQuery(COUNT.query, {}, { requestPolicy: "cache-only" });
    expect(take).toHaveBeenCalledTimes(1);
    stop();
  });
});

describe("what is gathered", () => {
  const ask = (client: Client) => async () => (await client.query(COUNT.query, {}, { requestPolicy: "network-only" }).toPromise()).data?.count;

  it("is gathered again after what is under way, by the newest alone", async () => {
    const { client, act, isAsked, answer } = gateway();
    const turn = inTurn<number | undefined>();
    const first = turn("{}", ask(client));
    await isAsked();
    act();
    const [overtaken, newest] = [turn("{}", ask(client)), turn("{}", ask(client))];
    await answer();
    await answer();
    expect(await Promise.all([first, overtaken, newest])).toEqual([{ gathered: 0, isNewest: false }, null, { gathered: 1, isNewest: true }]);
  });

  it("waits for no other question, whose answer is dropped, nor for ever after a fault", async () => {
    const turn = inTurn<number>();
    const never = turn("one", () => new Promise(() => undefined));
    expect(await turn("other", async () => 2)).toEqual({ gathered: 2, isNewest: true });
    await expect(turn("other", () => Promise.reject(new Error("read")))).rejects.toThrow("read");
    expect(await turn("other", async () => 3)).toEqual({ gathered: 3, isNewest: true });
    void never;
  });
});
