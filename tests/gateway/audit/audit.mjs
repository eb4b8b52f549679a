// Prints one JSON line per audit of the GraphQL over HTTP specification: id, name, status.
import {serverAudits} from "graphql-http";

const [url, token] = process.argv.slice(2);
const fetchSigned = (address, init = {}) =>
  fetch(address, {...init, headers: {...(init.headers ?? {}), authorization: `Bearer ${token}`}});

for (const audit of serverAudits({url, fetchFn: fetchSigned})) {
  const result = await audit.fn();
  const reason = result.status === "ok" ? undefined : result.reason;
  console.log(JSON.stringify({id: audit.id, name: audit.name, status: result.status, reason}));
}
