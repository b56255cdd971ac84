export { alertForever, runAlertWorker, type WorkerOptions } from "./alerts.ts";
