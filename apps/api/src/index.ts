export { type ApiSettings, createApi } from "./create-api.ts";
export { type Serving, serveApi } from "./serve-api.ts";
