package vn.planledger.web;

import jakarta.servlet.http.HttpServletResponse;

/** Pages of long work look again by themselves, without script by a header; {@code js/progress.js} does it more quietly. */
public final class LookAgain {

    private static final String SECONDS = "2";

    private LookAgain() {}

    public static void whileRunning(HttpServletResponse response, boolean running) {
        if (running) {
            response.setHeader("Refresh", SECONDS);
        }
    }
}
