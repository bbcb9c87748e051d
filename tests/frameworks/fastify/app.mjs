// A bakery as teams write it with Fastify: JSON Schemas on routes, a bearer token, replies that nobody declared.
import multipart from "@fastify/multipart";
import swagger from "@fastify/swagger";
import Fastify from "fastify";
import { saw } from "../server/seen.mjs";

const app = Fastify();
await app.register(multipart, { attachFieldsToBody: true });
await app.register(swagger, {
  openapi: {
    openapi: "3.0.3",
    info: { title: "Bakery", version: "1.0.0" },
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer" },
        key: { type: "apiKey", in: "header", name: "X-API-Key" },
      },
    },
  },
  refResolver: { buildLocalReference: (json, baseUri, fragment, i) => json.$id || `def-${i}` },
});

app.addSchema({
  $id: "Cake",
  type: "object",
  required: ["id", "name"],
  properties: {
    id: { type: "integer" },
    name: { type: "string" },
    kind: { type: "string", enum: ["tart", "sponge"] },
    baked: { type: "string", format: "date-time" },
    note: { type: "string", nullable: true },
  },
});
app.addSchema({
  $id: "NewCake",
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", minLength: 1 },
    kind: { type: "string", enum: ["tart", "sponge"], default: "tart" },
    layers: { type: "array", items: { type: "number" } },
    note: { type: "string", nullable: true },
  },
});
app.addSchema({
  $id: "Cream",
  type: "object",
  required: ["kind", "fat"],
  properties: { kind: { type: "string", enum: ["cream"] }, fat: { type: "number" } },
});
app.addSchema({
  $id: "Sprinkles",
  type: "object",
  required: ["kind", "colors"],
  properties: { kind: { type: "string", enum: ["sprinkles"] }, colors: { type: "array", items: { type: "string" } } },
});
app.addSchema({
  $id: "Topping",
  oneOf: [{ $ref: "Cream#" }, { $ref: "Sprinkles#" }],
});
app.addSchema({
  $id: "Problem",
  type: "object",
  properties: { statusCode: { type: "integer" }, error: { type: "string" }, message: { type: "string" } },
});

const BAKED = "2026-11-27T10:00:00.000Z";
const CAKES = Array.from({ length: 7 }, (_, id) => ({ id, name: `Cake ${id}`, kind: "tart", baked: BAKED }));
const cakes = ["cakes"];
const id = { type: "object", properties: { id: { type: "integer" } } };

app.after(() => {
  app.get(
    "/cakes",
    {
      schema: {
        operationId: "listCakes",
        tags: cakes,
        querystring: {
          type: "object",
          properties: {
            page: { type: "integer", default: 1 },
            limit: { type: "integer", default: 3 },
            kinds: { type: "array", items: { type: "string" } },
          },
        },
        response: {
          200: {
            type: "object",
            required: ["items", "total", "page", "limit"],
            properties: {
              items: { type: "array", items: { $ref: "Cake#" } },
              total: { type: "integer" },
              page: { type: "integer" },
              limit: { type: "integer" },
            },
          },
        },
      },
    },
    async ({ query }) => {
      saw("listCakes", { query });
      const start = (query.page - 1) * query.limit;
      return { items: CAKES.slice(start, start + query.limit), total: CAKES.length, page: query.page, limit: query.limit };
    },
  );
  app.post(
    "/cakes",
    {
      schema: {
        operationId: "createCake",
        tags: cakes,
        security: [{ bearer: [] }],
        body: { $ref: "NewCake#" },
        response: { 201: { $ref: "Cake#" }, 401: { $ref: "Problem#" } },
      },
    },
    async ({ body, headers }, reply) => {
      if (headers.authorization !== "Bearer letmein") {
        return reply.code(401).send({ statusCode: 401, error: "Unauthorized", message: "Who are you?" });
      }
      saw("createCake", { body });
      return reply.code(201).send({ id: 9, name: body.name, kind: body.kind, baked: BAKED, note: body.note });
    },
  );
  app.get(
    "/cakes/:id",
    {
      schema: {
        operationId: "getCake",
        tags: cakes,
        params: { type: "object", properties: { id: { type: "integer" } } },
        response: { 200: { $ref: "Cake#" }, 404: { $ref: "Problem#" } },
      },
    },
    async ({ params }, reply) => {
      saw("getCake", { params });
      if (params.id >= CAKES.length) {
        return reply.code(404).send({ statusCode: 404, error: "Not Found", message: "No such cake" });
      }
      return CAKES[params.id];
    },
  );
  app.delete(
    "/cakes/:id",
    {
      schema: {
        operationId: "deleteCake",
        tags: cakes,
        params: { type: "object", properties: { id: { type: "integer" } } },
        response: { 204: { type: "null", description: "It is gone." } },
      },
    },
    async ({ params }, reply) => {
      saw("deleteCake", { params });
      return reply.code(204).send();
    },
  );
  app.put(
    "/cakes/:id",
    { schema: { operationId: "replaceCake", tags: cakes, params: id, body: { $ref: "NewCake#" }, response: { 200: { $ref: "Cake#" } } } },
    async ({ params, body }) => {
      saw("replaceCake", { params, body });
      return { id: params.id, baked: BAKED, ...body };
    },
  );
  app.patch(
    "/cakes/:id",
    {
      schema: {
        operationId: "updateCake",
        tags: cakes,
        params: id,
        body: {
          type: "object",
          properties: { name: { type: "string" }, note: { type: "string", nullable: true } },
          additionalProperties: false,
        },
        response: { "2xx": { $ref: "Cake#" } },
      },
    },
    async ({ params, body }) => {
      saw("updateCake", { params, body });
      return { ...CAKES[params.id], ...body };
    },
  );
  app.get(
    "/cakes/feed",
    {
      schema: {
        operationId: "readFeed",
        tags: cakes,
        querystring: { type: "object", properties: { cursor: { type: "string" } } },
        response: {
          200: {
            type: "object",
            properties: {
              data: { type: "array", items: { $ref: "Cake#" } },
              nextCursor: { type: "string", nullable: true },
            },
          },
        },
      },
    },
    async ({ query }) => {
      saw("readFeed", { query });
      const start = Number(query.cursor ?? 0);
      return { data: CAKES.slice(start, start + 4), nextCursor: start + 4 < CAKES.length ? String(start + 4) : null };
    },
  );
  app.get(
    "/cakes/search",
    {
      schema: {
        operationId: "searchCakes",
        tags: cakes,
        querystring: {
          type: "object",
          required: ["q"],
          properties: {
            q: { type: "string" },
            kind: { type: "string", enum: ["tart", "sponge"] },
            since: { type: "string", format: "date-time" },
            day: { type: "string", format: "date" },
            sold: { type: "boolean" },
            price: { type: "number" },
          },
        },
        response: { 200: { type: "array", items: { $ref: "Cake#" } } },
      },
    },
    async ({ query }) => {
      saw("searchCakes", { query });
      return [CAKES[1]];
    },
  );
  app.post(
    "/cakes/import",
    {
      schema: {
        operationId: "importCakes",
        tags: cakes,
        body: { type: "array", items: { $ref: "NewCake#" } },
        response: { 202: { type: "object", additionalProperties: { type: "integer" } } },
      },
    },
    async ({ body }, reply) => {
      saw("importCakes", { body });
      return reply.code(202).send({ created: body.length });
    },
  );
  app.get(
    "/toppings",
    { schema: { tags: ["toppings"], response: { 200: { type: "array", items: { $ref: "Topping#" } } } } },
    async () => {
      saw("listToppings");
      return [
        { kind: "cream", fat: 1.5 },
        { kind: "sprinkles", colors: ["red"] },
      ];
    },
  );
  app.post(
    "/toppings",
    { schema: { tags: ["toppings"], body: { $ref: "Topping#" }, response: { 201: { $ref: "Topping#" } } } },
    async ({ body }, reply) => {
      saw("createTopping", { body });
      return reply.code(201).send(body);
    },
  );
  app.get(
    "/photos/:name",
    {
      schema: {
        operationId: "downloadPhoto",
        produces: ["image/png"],
        params: { type: "object", properties: { name: { type: "string" } } },
        response: { 200: { type: "string", format: "binary" } },
      },
    },
    async ({ params }, reply) => {
      saw("downloadPhoto", { params });
      return reply.type("image/png").send(Buffer.from("\x89PNG\0", "latin1"));
    },
  );
  app.put(
    "/notes/:id",
    { schema: { operationId: "writeNote", consumes: ["text/plain"], params: id, body: { type: "string" } } },
    async ({ params, body }) => {
      saw("writeNote", { params, body });
      return body;
    },
  );
  app.get(
    "/me",
    {
      schema: {
        operationId: "readMe",
        security: [{ key: [] }],
        response: { 200: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
      },
    },
    async ({ headers }) => {
      saw("readMe", { key: headers["x-api-key"] });
      return { name: "Ada" };
    },
  );
  app.post(
    "/login",
    {
      schema: {
        body: {
          type: "object",
          required: ["username", "password"],
          properties: { username: { type: "string" }, password: { type: "string" } },
        },
      },
    },
    async ({ body }) => {
      saw("login", { body });
      return { token: "letmein" };
    },
  );
  app.post(
    "/photos",
    {
      schema: {
        operationId: "uploadPhoto",
        consumes: ["multipart/form-data"],
        body: {
          type: "object",
          required: ["photo"],
          properties: { photo: { type: "string", format: "binary" }, caption: { type: "string" } },
        },
      },
      validatorCompiler: () => () => true,
    },
    async ({ body }) => {
      const content = await body.photo.toBuffer();
      saw("uploadPhoto", { name: body.photo.filename, content, caption: body.caption?.value });
      return { size: content.length };
    },
  );
  app.get("/health", { schema: {} }, async () => {
    saw("health");
    return { status: "ok" };
  });
  app.get(
    "/context",
    { schema: { headers: { type: "object", required: ["x-tenant"], properties: { "x-tenant": { type: "string" } } } } },
    async ({ headers }) => {
      saw("context", { tenant: headers["x-tenant"] });
      return [headers["x-tenant"]];
    },
  );
  app.get("/motto", { schema: {} }, async (_, reply) => {
    saw("motto");
    return reply.type("text/plain; charset=utf-8").send("Grüße");
  });
  app.post("/touch", { schema: {} }, async (_, reply) => {
    saw("touch");
    return reply.code(200).send();
  });
  app.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());
});

await app.listen({ host: "127.0.0.1", port: Number(process.argv[2]) });
