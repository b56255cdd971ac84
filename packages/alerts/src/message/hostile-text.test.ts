import { expect, test } from "vitest";
import { someDevelopment } from "../some-development.ts";
import { someNotification } from "../some-notification.ts";
import { composeMessage } from "./compose-message.ts";
import { payloadOf } from "./payload.ts";
import { renderHtml } from "./render-html.ts";
import { renderText } from "./render-text.ts";

const HOSTILE = {
  "bidi override": "safe \u202egnp.exe\u2066 end",
  "nul and controls": "a\u0000b\u0007c\u001b[31md",
  "lone surrogates": "x\ud800y\udc00z",
  "header injection": "Idlib\r\nBcc: victim@example.org\r\n\r\nbody",
  markup: `<script>alert(1)</script><img src=x onerror="alert(1)">'"&`,
  mention: "<!channel> @everyone",
  "right to left": "غارة جوية على إدلب أسفرت عن مقتل جنود ".repeat(12),
  long: "𝕏".repeat(3000),
};

for (const [name, text] of Object.entries(HOSTILE)) {
  const told = composeMessage({
    kind: "alert",
    stories: [
      {
        story: {
          id: "sty_1",
          version: 1,
          title: text,
          severity: 4,
          firstSeenAt: "2020-02-27T18:00:00.000Z",
          lastSeenAt: "2020-02-27T18:30:00.000Z",
          occurredFrom: null,
          occurredTo: null,
          languages: ["en"],
          sourceIds: ["example"],
          origins: 1,
          articleCount: 1,
          developments: [],
        },
        developments: [someDevelopment({ title: text, evidence: [{ start: 0, end: text.length, text }] })],
        articles: [{ id: "art_1", url: "javascript:alert(1)", sourceId: "example", sample: true }],
        sources: [{ id: "example", name: text }],
        changes: [{ kind: "toll", text, field: "killed", before: 1, after: 2 }],
        url: "https://alerts.example/stories/1",
      },
    ],
    subscriptions: [{ name: text, rule: text, why: [{ clause: text, text, spans: [] }] }],
    manageUrl: "https://alerts.example/manage/1",
    unsubscribeUrl: "https://alerts.example/unsubscribe/1",
  });

  test(`${name}: nothing hides, reorders, breaks a line or becomes markup`, async () => {
    expect(told.subject.length).toBeLessThanOrEqual(78);
    const [text_, html] = [renderText(told), renderHtml(told)];
    for (const shown of [told.subject, text_, html]) {
      expect(() => encodeURIComponent(shown)).not.toThrow();
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
      expect(shown).not.toContain("javascript:");
    }
    expect(told.subject).not.toContain("\n");
    expect(text_).not.toMatch(/^Bcc:/m);
    expect(html).not.toMatch(/<(script|img|!channel)/);
    const file = name.replaceAll(" ", "-");
    await expect(`${text_}`).toMatchFileSnapshot(`../../cases/messages/${file}.golden.txt`);
    await expect(`${html}\n`).toMatchFileSnapshot(`../../cases/messages/${file}.golden.html`);
  });

  test(`${name}: the payload stays within 20 KB and is JSON`, () => {
    const many = { ...told, stories: Array.from({ length: 40 }, () => told.stories).flat() };
    const body = payloadOf({ ...someNotification(), message: many });
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(20_000);
    expect(JSON.parse(body)).toMatchObject({ type: "orontes.alert", data: { id: "ntf_1", left_out: expect.any(Number) } });
  });
}
