package vn.planledger.web.synopsis;

import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.query.synopsis.SynopsisFilter;
import vn.planledger.query.synopsis.SynopsisFilter.Answered;
import vn.planledger.web.Given;
import vn.planledger.web.Links;

/** What the reader looks for, as typed; what is empty or unreadable does not matter. */
record SynopsisSearch(
        String answered,
        String tag,
        String assignee,
        String text,
        String likeness,
        String opinion,
        String version,
        String page) {

    static final SynopsisSearch EVERYTHING = new SynopsisSearch(null, null, null, null, null, null, null, null);

    private static final int LAST_PAGE = 100_000;

    SynopsisFilter in(ConsultationId round) {
        var state = Given.find(answered, Answered.class).orElse(Answered.ALL);
        return new SynopsisFilter(round, state, tag, assignee, text, likeness, opinion, version);
    }

    /** From 0. */
    int pageNumber() {
        return Given.text(page)
                .filter(typed -> typed.matches("\\d{1,6}"))
                .map(typed -> Math.min(Integer.parseInt(typed), LAST_PAGE))
                .orElse(0);
    }

    /** The same search on another page of the list. */
    public String page(String path, int number) {
        return link(path).with("page", number).toString();
    }

    /** The same search somewhere else. */
    public String at(String path) {
        return link(path).toString();
    }

    private Links link(String path) {
        return Links.to(path)
                .with("answered", given(answered))
                .with("tag", given(tag))
                .with("assignee", given(assignee))
                .with("text", given(text))
                .with("likeness", given(likeness))
                .with("opinion", given(opinion))
                .with("version", given(version));
    }

    private static String given(String typed) {
        return Given.text(typed).orElse(null);
    }
}
