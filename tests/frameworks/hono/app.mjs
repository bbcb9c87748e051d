// A garden shop as teams write it with Hono: zod schemas, createRoute, a bearer token, replies that nobody declared.
import { serve } from "@hono/node-server";
import { OpenAPIHono, createRoute, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { saw } from "../server/seen.mjs";

const app = new OpenAPIHono();
app.openAPIRegistry.registerComponent("securitySchemes", "Bearer", { type: "http", scheme: "bearer" });

const Light = z.enum(["sun", "half shade"]).openapi("Light");
const NewPlant = z
  .object({
    name: z.string().min(1),
    light: Light.default("sun"),
    height: z.number().nullable().optional(),
    tags: z.array(z.string()).optional(),
    plantedOn: z.iso.date().optional(),
  })
  .openapi("NewPlant");
const Plant = NewPlant.extend({ id: z.number().int(), createdAt: z.iso.datetime() }).openapi("Plant");
const PlantPage = z
  .object({ items: z.array(Plant), total: z.number().int(), page: z.number().int(), pageSize: z.number().int() })
  .openapi("PlantPage");
const PlantCursorPage = z.object({ data: z.array(Plant), nextCursor: z.string().nullable() }).openapi("PlantCursorPage");
const Problem = z.object({ code: z.number().int(), message: z.string() }).openapi("Problem");
const Seed = z.object({ type: z.literal("seed"), count: z.number().int() }).openapi("Seed");
const Bulb = z.object({ type: z.literal("bulb"), depth: z.number() }).openapi("Bulb");
const Good = z.discriminatedUnion("type", [Seed, Bulb]).openapi("Good");
const Id = z.object({ id: z.coerce.number().int() });

const CREATED = "2026-11-27T10:00:00Z";
const PLANTS = Array.from({ length: 7 }, (_, id) => ({ id, name: `Plant ${id}`, light: "sun", createdAt: CREATED }));

const json = (schema, description = "It worked.") => ({ description, content: { "application/json": { schema } } });
const body = (schema, type = "application/json") => ({ body: { required: true, content: { [type]: { schema } } } });
const file = () => z.instanceof(File).openapi({ type: "string", format: "binary" });
const bytes = async (each) => Buffer.from(await each.arrayBuffer());

/** Declare a route whose function's name is the operation's id. */
function route(method, path, tag, operation, request, responses, more = {}) {
  app.openapi(
    createRoute({ method, path, tags: [tag], operationId: operation.name, request, responses, ...more }),
    operation,
  );
}

route(
  "get",
  "/plants",
  "plants",
  function listPlants(c) {
    const query = c.req.valid("query");
    saw("listPlants", { query });
    const start = (query.page - 1) * query.pageSize;
    return c.json({ items: PLANTS.slice(start, start + query.pageSize), total: PLANTS.length, ...query });
  },
  { query: z.object({ page: z.coerce.number().int().default(1), pageSize: z.coerce.number().int().default(3) }) },
  { 200: json(PlantPage) },
);
route(
  "get",
  "/plants/feed",
  "plants",
  function readFeed(c) {
    const { cursor } = c.req.valid("query");
    saw("readFeed", { cursor });
    const start = Number(cursor ?? 0);
    return c.json({ data: PLANTS.slice(start, start + 4), nextCursor: start + 4 < 7 ? String(start + 4) : null });
  },
  { query: z.object({ cursor: z.string().optional() }) },
  { 200: json(PlantCursorPage) },
);
route(
  "get",
  "/plants/search",
  "plants",
  function searchPlants(c) {
    saw("searchPlants", { query: c.req.valid("query") });
    return c.json([PLANTS[1]]);
  },
  {
    query: z.object({
      q: z.string(),
      light: Light.optional(),
      tags: z.array(z.string()).optional(),
      since: z.iso.datetime().optional(),
    }),
  },
  { 200: json(z.array(Plant)) },
);
route(
  "post",
  "/plants",
  "plants",
  function createPlant(c) {
    if (c.req.header("Authorization") !== "Bearer letmein") return c.json({ code: 401, message: "Who are you?" }, 401);
    const plant = c.req.valid("json");
    saw("createPlant", { plant });
    return c.json({ id: 9, createdAt: CREATED, ...plant }, 201);
  },
  body(NewPlant),
  { 201: json(Plant), 401: json(Problem, "Unauthorized") },
  { security: [{ Bearer: [] }] },
);
route(
  "post",
  "/plants/import",
  "plants",
  function importPlants(c) {
    const plants = c.req.valid("json");
    saw("importPlants", { plants });
    return c.json({ created: plants.length }, 202);
  },
  body(z.array(NewPlant)),
  { 202: json(z.object({ created: z.number().int() })) },
);
route(
  "get",
  "/plants/{id}",
  "plants",
  function getPlant(c) {
    const { id } = c.req.valid("param");
    saw("getPlant", { id });
    if (id >= PLANTS.length) return c.json({ code: 404, message: "No such plant" }, 404);
    return c.json(PLANTS[id]);
  },
  { params: Id },
  { 200: json(Plant), 404: json(Problem, "Not found") },
);
route(
  "patch",
  "/plants/{id}",
  "plants",
  function updatePlant(c) {
    const changes = c.req.valid("json");
    saw("updatePlant", { ...c.req.valid("param"), changes });
    return c.json({ ...PLANTS[c.req.valid("param").id], ...changes });
  },
  { params: Id, ...body(z.object({ name: z.string(), height: z.number().nullable() }).partial()) },
  { 200: json(Plant) },
);
route(
  "delete",
  "/plants/{id}",
  "plants",
  function deletePlant(c) {
    saw("deletePlant", c.req.valid("param"));
    return c.body(null, 204);
  },
  { params: Id },
  { 204: { description: "It is gone." } },
);
route(
  "post",
  "/plants/{id}/photo",
  "photos",
  async function uploadPhoto(c) {
    const { photo, caption } = c.req.valid("form");
    saw("uploadPhoto", { ...c.req.valid("param"), name: photo.name, content: await bytes(photo), caption });
    return c.json({ size: photo.size }, 201);
  },
  { params: Id, ...body(z.object({ photo: file(), caption: z.string().optional() }), "multipart/form-data") },
  { 201: json(z.object({ size: z.number().int() })) },
);
route(
  "get",
  "/plants/{id}/photo",
  "photos",
  function downloadPhoto(c) {
    saw("downloadPhoto", c.req.valid("param"));
    return c.body(Buffer.from("\x89PNG\0", "latin1"), 200, { "Content-Type": "image/png" });
  },
  { params: Id },
  { 200: { description: "A photo.", content: { "image/png": { schema: z.string().openapi({ format: "binary" }) } } } },
);
route(
  "get",
  "/goods",
  "goods",
  function listGoods(c) {
    saw("listGoods");
    return c.json([
      { type: "seed", count: 3 },
      { type: "bulb", depth: 1.5 },
    ]);
  },
  {},
  { 200: json(z.array(Good)) },
);
route(
  "post",
  "/goods",
  "goods",
  function createGood(c) {
    saw("createGood", { good: c.req.valid("json") });
    return c.json(c.req.valid("json"), 201);
  },
  body(Good),
  { 201: json(Good) },
);
route(
  "get",
  "/goods/stock",
  "goods",
  function readStock(c) {
    saw("readStock");
    return c.json({ seed: 3, bulb: 0 });
  },
  {},
  { 200: json(z.record(z.string(), z.number().int())) },
);
route(
  "post",
  "/login",
  "auth",
  function login(c) {
    saw("login", { body: c.req.valid("json") });
    return c.json({ token: "letmein" });
  },
  body(z.object({ username: z.string(), password: z.string() })),
  { 200: { description: "A token, which is not described." } },
);
route(
  "get",
  "/me",
  "auth",
  function readMe(c) {
    saw("readMe", { authorization: c.req.header("Authorization") });
    return c.json({ name: "Ada", email: null });
  },
  {},
  { 200: json(z.object({ name: z.string(), email: z.email().nullable() }).openapi("User")) },
  { security: [{ Bearer: [] }] },
);
route(
  "post",
  "/survey",
  "misc",
  function answerSurvey(c) {
    saw("answerSurvey", { form: c.req.valid("form") });
    return c.body(null, 204);
  },
  body(z.object({ stars: z.coerce.number().int(), remark: z.string() }), "application/x-www-form-urlencoded"),
  { 204: { description: "Thanks." } },
);
route(
  "get",
  "/context",
  "misc",
  function readContext(c) {
    saw("readContext", { tenant: c.req.valid("header")["x-tenant"], session: c.req.valid("cookie").session });
    return c.json([c.req.valid("header")["x-tenant"]]);
  },
  { headers: z.object({ "x-tenant": z.string() }), cookies: z.object({ session: z.string().optional() }) },
  { 200: json(z.array(z.string())) },
);
route(
  "get",
  "/motto",
  "misc",
  function readMotto(c) {
    saw("readMotto");
    return c.text("Grüße");
  },
  {},
  { 200: { description: "A motto.", content: { "text/plain": { schema: z.string() } } } },
);
route(
  "get",
  "/watch",
  "misc",
  function watch(c) {
    saw("watch");
    return streamSSE(c, async (stream) => {
      for (const step of [1, 2]) await stream.writeSSE({ data: JSON.stringify({ step }) });
    });
  },
  {},
  {
    200: {
      description: "Steps.",
      content: { "text/event-stream": { schema: z.object({ step: z.number().int() }).openapi("Step") } },
    },
  },
);
route(
  "get",
  "/health",
  "misc",
  function health(c) {
    saw("health");
    return c.json({ status: "ok" });
  },
  {},
  { 200: { description: "It is up." } },
);
app.doc("/openapi.json", { openapi: "3.0.0", info: { title: "Garden shop", version: "1.0.0" } });

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(process.argv[2]) });
