import { currentLocale } from "../language";
import { NetworkLost, ProblemError, type Problem } from "./problem";

export interface Call {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  /** Sent as JSON, but a form and a file as they are. */
  body?: unknown;
  /** What a file is, where the server asks for it. */
  type?: string;
  /** The version that was read; the server refuses the write if someone was faster. */
  version?: number;
  /** The same key repeated is the same command. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

export interface Answer<T> {
  data: T;
  headers: Headers;
}

/** The path of the REST interface below the address of the page. */
export function apiUrl(path: string): string {
  return new URL(`api/${path}`, document.baseURI).toString();
}

function csrfToken(): string | undefined {
  return /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1];
}

function headersOf(options: Call): Headers {
  const headers = new Headers({ Accept: "application/json", "Accept-Language": currentLocale() });
  const token = csrfToken();
  if (options.body instanceof Blob) headers.set("Content-Type", options.type ?? "application/octet-stream");
  else if (options.body !== undefined && !(options.body instanceof FormData)) headers.set("Content-Type", "application/json");
  if (options.method && options.method !== "GET" && token) headers.set("X-XSRF-TOKEN", decodeURIComponent(token));
  if (options.version !== undefined) headers.set("If-Match", `"${options.version}"`);
  if (options.idempotencyKey) headers.set("Idempotency-Key", options.idempotencyKey);
  return headers;
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback = { status: response.status, title: response.statusText || String(response.status) };
  try {
    return { ...fallback, ...((await response.json()) as Partial<Problem>), status: response.status };
  } catch {
    return fallback;
  }
}

async function answerOf(path: string, options: Call): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(apiUrl(path), {
      method: options.method ?? "GET",
      headers: headersOf(options),
      body: options.body === undefined || options.body instanceof FormData || options.body instanceof Blob ? options.body : JSON.stringify(options.body),
      credentials: "same-origin",
      signal: options.signal,
    });
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === "AbortError") throw failure;
    throw new NetworkLost();
  }
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return response;
}

/** One call of the REST interface. Throws {@link ProblemError} or {@link NetworkLost}. */
export async function call<T>(path: string, options: Call = {}): Promise<Answer<T>> {
  const response = await answerOf(path, options);
  const text = response.status === 204 ? "" : await response.text();
  return { data: (text ? JSON.parse(text) : undefined) as T, headers: response.headers };
}

/** Reads a text as it stands. */
export async function readText(path: string, signal?: AbortSignal): Promise<string> {
  return (await answerOf(path, { signal })).text();
}

export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await call<T>(path, { signal })).data;
}

/** The total of `Content-Range: items 0-24/319`; without the header, what came is all there is. */
export function totalOf(headers: Headers, length: number): number {
  const total = Number(headers.get("Content-Range")?.split("/").pop());
  return Number.isNaN(total) ? length : total || length;
}
