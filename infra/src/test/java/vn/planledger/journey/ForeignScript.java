package vn.planledger.journey;

import java.util.regex.Pattern;

/** What a page never carries: a script that is not loaded from the application's own address. */
final class ForeignScript {

    static final Pattern TAG = Pattern.compile("(?i)<script(?![^>]*\\ssrc=\"/(?!/))");

    private ForeignScript() {}
}
