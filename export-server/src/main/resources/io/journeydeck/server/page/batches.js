// Batches on the server: sent, watched, cancelled; the last one is remembered, so that it is here again after a reload.
import { events } from './events.js';
import { ask, Problem } from './server.js';

const KEPT = 'journeydeck.batch';
const PATH = '/api/v1/batches/';

export const remembered = () => globalThis.localStorage?.getItem(KEPT) ?? null;
export const remember = (id) => (id ? globalThis.localStorage?.setItem(KEPT, id) : globalThis.localStorage?.removeItem(KEPT));

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const ended = (batch) => ['done', 'failed', 'cancelled'].includes(batch.state);

// A name of the order, so that sending it again when the answer is lost makes no second batch.
export function orderName() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function submit(files, parameters) {
  const order = orderName();
  for (let again = 0; ; again++) {
    const form = new FormData();
    for (const file of files) form.append('file', file.blob, file.name);
    try {
      const response = await ask('/api/v1/batches?' + parameters, { method: 'POST', headers: { 'Idempotency-Key': order }, body: form });
      return await response.json();
    } catch (problem) {
      if (problem.status !== 0 || again === 2) throw problem;
      await pause(1000);
    }
  }
}

// Tells `tell(batch)` of each change until the end. Events first; when they break off, the state is asked for now and then.
// Ends with null when the batch is gone, or when `signal` says so.
export async function follow(id, tell, signal, wait = 1500) {
  for (let failures = 0; !signal.aborted;) {
    try {
      const response = await ask(PATH + id + '/events', { signal });
      for await (const { event, data } of events(response.body)) {
        if (event === 'gone') return null;
        const batch = JSON.parse(data);
        failures = 0;
        tell(batch);
        if (ended(batch)) return batch;
      }
    } catch (problem) {
      if (signal.aborted) return null;
      if (problem instanceof Problem && [401, 403].includes(problem.status)) throw problem;
      if (problem.status === 404) return null;
    }
    const batch = await poll(id, signal);
    if (batch) tell(batch);
    if (batch && ended(batch)) return batch;
    if (batch === null) return null;
    failures++;
    await pause(Math.min(wait * failures, 10_000));
  }
  return null;
}

// The batch, null when it is gone, undefined when the server does not say it.
async function poll(id, signal) {
  try {
    return await (await ask(PATH + id, { signal })).json();
  } catch (problem) {
    return problem.status === 404 ? null : undefined;
  }
}

export const cancel = (id) => ask(`${PATH}${id}/cancel`, { method: 'POST' });
export const forget = (id) => ask(PATH + id, { method: 'DELETE' });

// {all, over, ready, failed}: how many of a batch's items are at their end, and how.
export function tally(batch) {
  const count = (state) => batch.counts[state] ?? 0;
  const ready = count('done');
  const failed = count('failed');
  const cancelled = count('cancelled');
  return { all: ready + failed + cancelled + count('queued') + count('running'), over: ready + failed + cancelled, ready, failed };
}
