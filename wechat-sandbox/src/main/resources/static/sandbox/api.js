// The control API. A refusal becomes an Error whose message is meant for the person who reads it.

export class Refusal extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

async function call(method, path, body) {
  const form = body instanceof FormData;
  const request = { method, headers: body && !form ? { 'Content-Type': 'application/json' } : {} };
  if (body) request.body = form ? body : JSON.stringify(body);
  let response;
  try {
    response = await fetch(`/sandbox/api${path}`, request);
  } catch {
    throw new Refusal('sandbox-unreachable', '沙盒停了。重新启动它，再刷新这一页。');
  }
  const text = await response.text();
  const answer = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Refusal(answer?.error ?? 'failed', answer?.message ?? `沙盒答了 HTTP ${response.status}。`);
  return answer;
}

export const get = (path) => call('GET', path);
export const post = (path, body) => call('POST', path, body);
export const put = (path, body) => call('PUT', path, body);
export const remove = (path) => call('DELETE', path);

const person = (openid) => `/followers/${encodeURIComponent(openid)}`;
export const act = (openid, what, body) => post(`${person(openid)}/${what}`, body);
export const messagesSince = (openid, id) => get(`${person(openid)}/messages?since=${id}`);

/** Calls again and again, never twice at once, and not while nobody is looking. */
export function every(ms, task) {
  const round = async () => {
    if (!document.hidden) await task().catch(() => {});
    setTimeout(round, ms);
  };
  setTimeout(round, ms);
}
