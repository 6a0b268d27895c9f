package vn.planledger.command.opinion;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.planledger.command.plan.DocumentId;

/**
 * The paper, the message or the minutes an opinion was entered from.
 *
 * @param fileName in events {@code scan} and its ending: what a clerk called the file may name the person
 * @param size bytes
 * @param sha256 of the content, lower-case hex
 */
public record Scan(DocumentId document, String fileName, String mediaType, long size, String sha256) {

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    Scan unnamed() {
        var ending = ENDING.matcher(fileName == null ? "" : fileName);
        var name = ending.find() ? "scan" + ending.group().toLowerCase(Locale.ROOT) : "scan";
        return new Scan(document, name, mediaType, size, sha256);
    }
}
