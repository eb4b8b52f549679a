// Imitates the gateway for developing and testing the page: the committed schema over made-up people. Never shipped.
import { parse as parseYaml } from "yaml";
import { useServer } from "graphql-ws/use/ws";
import { buildSchema, execute, parse, subscribe, validate } from "graphql";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { WebSocketServer } from "ws";
import { makeAnswers } from "./answers.mjs";
import { PICTURE, SILENCE } from "./files.mjs";
import { makeWorld } from "./world.mjs";

const here = new URL("..", import.meta.url).pathname;
const port = Number(process.env.PORT ?? 8787);
const howMany = Number(process.env.PEOPLE) || undefined;
const kinds = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const worlds = new Map();
const schema = buildSchema(await readFile(join(here, "../schema.graphql"), "utf8"));
const registered = JSON.parse(await readFile(join(here, "persisted-documents.json"), "utf8"));
dress(worldOf({ headers: {} }).answers);

/** A browser that names a world in a cookie has made-up people of its own: what is done to them, no other browser sees. */
function worldOf({ headers }) {
  const name = /homeward-world=([^;]+)/.exec(headers.cookie ?? "")?.[1] ?? "";
  if (!worlds.has(name)) worlds.set(name, begin());
  return worlds.get(name);
}

function begin() {
  const listeners = new Set();
  const tell = (id) => listeners.forEach((listener) => listener(id));
  const people = makeWorld(howMany);
  return { people, listeners, tell, answers: makeAnswers(people, tell), asked: 0 };
}

function dress(answers) {
  for (const [type, fields] of Object.entries(answers).filter(([name]) => name !== "commands"))
    for (const field of Object.keys(fields))
      schema.getType(type).getFields()[field].resolve = (source, asked, context) => context.world.answers[type][field](source, asked, context);
  for (const [name, field] of Object.entries(schema.getMutationType().getFields()))
    field.resolve = (_, { input }, { world, account }) => world.answers.commands[name]?.(input, account) ?? { __typename: "Rejected", code: "forbidden", message: "Not imitated", field: null };
  for (const field of Object.values(schema.getSubscriptionType().getFields())) {
    field.subscribe = (_, __, { world }) => changes(world.listeners);
    field.resolve = (id) => ({ id, sequence: 1 });
  }
  for (const name of ["PersonResult", "CaseResult"]) schema.getType(name).resolveType = (value) => value.__typename;
}

async function* changes(listeners) {
  const waiting = [];
  let wake = () => undefined;
  const listener = (id) => (waiting.push(id), wake());
  listeners.add(listener);
  try {
    for (;;) {
      if (waiting.length === 0) await new Promise((resolve) => (wake = resolve));
      yield waiting.shift();
    }
  } finally {
    listeners.delete(listener);
  }
}

const accountOf = (request) => {
  const id = /homeward-session=([^;]+)/.exec(request.headers.cookie ?? "")?.[1];
  return worldOf(request).people.accounts.find((account) => account.id === id);
};
/** Whose request it is, and of whom it tells. */
const contextOf = (request) => ({ account: accountOf(request), world: worldOf(request) });
const csrfOf = (account) => `imitated-${account.id}`;
const draftsKeysOf = (account) => ["today", "yesterday"].map((day) => createHash("sha256").update(`${account.id} ${day}`).digest("base64"));
const shown = (account) => ({ ...account, agency: account.agency.name, sections: undefined });
const body = async (request) => Buffer.concat(await Array.fromAsync(request));
const json = (response, status, value, headers = {}) =>
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));

async function graphql(request, response, context) {
  const { account, world } = context;
  world.asked += 1;
  const { documentId, query, variables } = JSON.parse(await body(request));
  if (!account) return json(response, 401, { errors: [{ message: "nobody is signed in" }] });
  if (request.headers["x-homeward-csrf"] !== csrfOf(account)) return json(response, 403, { errors: [{ message: "not from the page" }] });
  const text = registered[documentId] ?? query;
  if (!text) return json(response, 400, { errors: [{ message: "unknown document" }] });
  const document = parse(text);
  const errors = validate(schema, document);
  if (errors.length > 0) return json(response, 400, { errors });
  const result = await execute({ schema, document, variableValues: variables, contextValue: context });
  if (result.errors) console.error(result.errors.map((error) => `${error.message} at ${error.path}`).join("\n"));
  return json(response, 200, result);
}

async function receive(response, world) {
  const { imports, random } = world.people;
  const sent = { ...imports[0], id: random.id(), status: "STAGED", registered: 0, unchanged: 0, rows: 120, good: 112, bad: 8 };
  imports.unshift(sent);
  let seen = world.asked;
  // No further than somebody has looked: a slow browser sees every step as well.
  const timer = setInterval(() => {
    if (world.asked > seen) sent.registered = Math.min(112, sent.registered + 9);
    if (sent.registered === 112) clearInterval(timer), (sent.status = "COMPLETED");
    seen = world.asked;
    world.tell(sent.id);
  }, 200);
  return json(response, 202, { importId: sent.id });
}

/** The bytes of files, as intake takes them in parts; what they are is looked at by the real one. */
async function fileBytes(request, response, { account, world }) {
  const { uploads, people } = world.people;
  if (!account) return json(response, 401, {});
  const [, , id, layer] = new URL(request.url, "http://page").pathname.split("/");
  if (layer === "content" && people.flatMap(({ files }) => files).find((file) => file.id === id)?.mediaType === "WAV")
    return response.writeHead(200, { "content-type": "audio/wav" }).end(SILENCE);
  if (layer) return response.writeHead(200, { "content-type": "image/png", "content-disposition": "attachment" }).end(PICTURE);
  if (request.method === "POST") {
    const fileId = Buffer.from(/fileId ([^,]+)/.exec(request.headers["upload-metadata"])[1], "base64").toString();
    if (!uploads.has(fileId)) uploads.set(fileId, { length: Number(request.headers["upload-length"]), offset: 0 });
    return response.writeHead(201, { location: `/files/${fileId}`, "upload-offset": String(uploads.get(fileId).offset) }).end();
  }
  const upload = uploads.get(id);
  const part = await body(request);
  if (part.subarray(0, 2).toString() === "GI") return json(response, 422, { code: "file_type_not_taken", message: "No picture and no PDF", field: "file" });
  if (Number(request.headers["upload-offset"]) !== upload.offset) return json(response, 409, { code: "upload_offset_differs", message: "", field: null });
  if (upload.offset === 0) upload.isSound = part.readUInt32BE(0) === 0x1a45dfa3;
  upload.offset += part.length;
  return response.writeHead(204, { "upload-offset": String(upload.offset) }).end();
}

async function asset(path, response) {
  const file = join(here, "dist", normalize(path === "/" ? "/index.html" : path));
  const content = await readFile(file).catch(() => null);
  if (!content) return json(response, 404, {});
  return response.writeHead(200, { "content-type": kinds[extname(file)] ?? "application/octet-stream", "content-security-policy": policy }).end(content);
}

/** A list as a file: what was asked for, as text; the real one is made by the gateway. */
async function listFile(request, response) {
  const asked = await body(request);
  const rows = JSON.parse(asked).variables.filter?.people?.length ?? 140;
  const name = encodeURIComponent(`${request.url.split("/").at(-1).replace(".xlsx", "")} 2026-05-04 1030.xlsx`);
  const headers = { "content-disposition": `attachment; filename="list.xlsx"; filename*=UTF-8''${name}`, "homeward-rows": String(rows), "homeward-more": String(rows > 100) };
  return response.writeHead(200, { "content-type": "application/octet-stream", ...headers }).end(asked);
}

/** The texts that are shipped, as the gateway reads them. */
const peopleTexts = async () => {
  const folder = join(here, "..", "people_texts");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
  return Promise.all(files.map(async (name) => ({ audio: {}, ...parseYaml(await readFile(join(folder, name), "utf8")) })));
};

const viewsOf = (world, account) => (world.views ??= new Map()).get(account.id) ?? [];

/** Saved, renamed or removed; the real one seals them. */
async function changeView(request, response, { account, world }) {
  if (!account) return json(response, 401, {});
  if (request.headers["x-homeward-csrf"] !== csrfOf(account)) return json(response, 403, {});
  const id = new URL(request.url, "http://page").pathname.split("/").at(-1);
  const views = viewsOf(world, account);
  const next = request.method === "PUT" ? { id, ...JSON.parse(await body(request)) } : null;
  const others = views.filter((view) => view.id !== id);
  world.views.set(account.id, next ? (others.length < views.length ? views.map((view) => (view.id === id ? next : view)) : [...views, next]) : others);
  return response.writeHead(204).end();
}

const routes = {
  "GET /auth/methods": (_, response) => json(response, 200, { demonstration: true, oidc: false }),
  "GET /auth/accounts": (_, response, { world }) => json(response, 200, world.people.accounts.map(shown)),
  "GET /auth/session": (_, response, { account }) =>
    json(response, 200, account ? { account: shown(account), csrf: csrfOf(account) } : null),
  "POST /auth/sign-in": async (request, response) => {
    const { account } = JSON.parse(await body(request));
    return json(response, 200, {}, { "set-cookie": `homeward-session=${account}; HttpOnly; SameSite=Strict; Path=/` });
  },
  "POST /auth/sign-out": (_, response) => json(response, 200, {}, { "set-cookie": "homeward-session=; Max-Age=0; Path=/" }),
  "GET /people-texts": async (_, response, { account }) => (account ? json(response, 200, await peopleTexts()) : json(response, 401, {})),
  "POST /auth/drafts-keys": (request, response, { account }) => {
    if (!account) return json(response, 401, {});
    if (request.headers["x-homeward-csrf"] !== csrfOf(account)) return json(response, 403, {});
    return json(response, 200, { account: account.id, keys: draftsKeysOf(account), secondsLeft: 3_600 });
  },
  "GET /queue/views": (_, response, { account, world }) => (account ? json(response, 200, viewsOf(world, account)) : json(response, 401, {})),
  "POST /graphql": graphql,
  ...Object.fromEntries(["queue", "people", "manifest", "docket"].map((list) => [`POST /exports/${list}.xlsx`, listFile])),
  "POST /audit-trail.csv": async (request, response) => {
    const headers = { "content-type": "text/csv", "content-disposition": "attachment; filename*=UTF-8''audit-trail%202026-05-04.csv" };
    return response.writeHead(200, headers).end(await body(request));
  },
  "POST /imports": async (request, response, { world }) => (await body(request), receive(response, world)),
};

const server = createServer(async (request, response) => {
  const path = new URL(request.url, "http://page").pathname;
  const route = path === "/files" || path.startsWith("/files/") ? fileBytes : path.startsWith("/queue/views/") ? changeView : routes[`${request.method} ${path}`];
  await (route ? route(request, response, contextOf(request)) : asset(path, response));
});
useServer({ schema, execute, subscribe, context: ({ extra }) => contextOf(extra.request) }, new WebSocketServer({ server, path: "/graphql" }));
// A browser that asks again over a connection just when it is closed for idleness is told nothing.
server.keepAliveTimeout = 0;
server.listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
