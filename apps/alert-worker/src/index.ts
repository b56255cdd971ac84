export { alertForever, alertOnce, type WorkerOptions } from "./alert-once.ts";
