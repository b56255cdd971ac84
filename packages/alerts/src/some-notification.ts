import type { Message, Notification } from "@orontes/vocabulary";

type Story = Message["stories"][number];

/** A notification for tests of one story with one fact, but for what the test names. */
export const someNotification = (story: Partial<Story> = {}, message: Partial<Message> = {}): Notification => ({
  id: "ntf_1",
  key: "reader:sty_1:2",
  subscriptionId: "sub_1",
  storyId: "sty_1",
  storyVersion: 2,
  createdAt: "2020-02-27T18:30:00.000Z",
  heldUntil: null,
  message: {
    kind: "alert",
    subject: "[4/5] Idlib: air strike near Idlib (1 source)",
    severity: 4,
    stories: [
      {
        storyId: "sty_1",
        version: 2,
        title: "Air strike near Idlib",
        url: "https://alerts.example/stories/1",
        severity: 4,
        sources: 1,
        place: "Idlib",
        changes: [{ kind: "toll", text: "killed 12 → 33", field: "killed", before: 12, after: 33 }],
        facts: [
          {
            developmentId: "dev_1",
            status: "claimed",
            text: "33 soldiers killed in an air strike",
            quote: "33 askerimiz şehit oldu",
            by: "an official",
            url: "https://news.example/articles/1?a=1&b=2",
            sourceName: "Example Haber",
          },
        ],
        firstSeenAt: "2020-02-27T18:00:00.000Z",
        lastSeenAt: "2020-02-27T18:30:00.000Z",
        sample: false,
        ...story,
      },
    ],
    coverage: [],
    why: [{ subscription: "Idlib", rule: "place:idlib", clauses: ["place:idlib: “Idlib”"] }],
    manageUrl: "https://alerts.example/manage/1",
    unsubscribeUrl: "https://alerts.example/unsubscribe/1",
    ...message,
  },
});
