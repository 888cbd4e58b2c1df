// Server-sent events from a response's body: fetch sends the key in a header, which EventSource can't.

// Parses what came; `rest` is the beginning of an event that is not whole yet.
export function parse(received) {
  const blocks = received.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop();
  const whole = [];
  for (const block of blocks) {
    const lines = block.split('\n').filter((line) => line && !line.startsWith(':'));
    const of = (field) =>
      lines.filter((line) => line.startsWith(field + ':')).map((line) => line.slice(field.length + 1).replace(/^ /, ''));
    if (lines.length) whole.push({ event: of('event')[0] ?? 'message', data: of('data').join('\n') });
  }
  return { events: whole, rest };
}

export async function* events(stream) {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let held = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const { events: found, rest } = parse(held + decoder.decode(value, { stream: true }));
      held = rest;
      yield* found;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
