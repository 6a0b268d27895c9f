package vn.planledger.web;

/** The words of pages for tests of other packages. */
public final class PageWords {

    private PageWords() {}

    public static Words words() {
        return new Words(Bundles.source());
    }

    public static HistorySentence sentence() {
        return new HistorySentence(Bundles.source(), words());
    }
}
