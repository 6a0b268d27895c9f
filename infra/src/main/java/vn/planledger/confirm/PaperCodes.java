package vn.planledger.confirm;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.planledger.edge.PublicAddress;
import vn.planledger.qr.Qr;
import vn.planledger.query.audit.EventSearch;

/** The codes on decisions and receipts: number and leaf of their event, so that a changed paper or record is found. */
@Component
public class PaperCodes {

    private final EventSearch record;
    private final PublicAddress address;

    PaperCodes(EventSearch record, PublicAddress address) {
        this.record = record;
        this.address = address;
    }

    /**
     * @param number of an event that is recorded
     * @param title what the picture is, for those who do not see it
     */
    public PaperCode of(long number, String title) {
        var path = path(number);
        var link = address.of(path);
        return new PaperCode(link, path, Qr.svg(link, title));
    }

    private String path(long number) {
        var leaf = Confirmations.leaf(record.byNumber(number).orElseThrow());
        return "/confirm/" + number + "/" + HexFormat.of().formatHex(leaf);
    }

    /** By the number of the event. */
    public Map<Long, PaperCode> of(Collection<Long> numbers, String title) {
        return numbers.stream().distinct().collect(Collectors.toMap(Function.identity(), number -> of(number, title)));
    }

    /** Where anybody confirms each event, by its number. */
    public Map<Long, String> links(Collection<Long> numbers) {
        return numbers.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), number -> address.of(path(number))));
    }
}
