package vn.planledger.edge.personaldata;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.Topic;
import vn.planledger.query.personaldata.DataRequest;

/**
 * All that is held about the author of one opinion (Law 91/2025/QH15 Art. 4(1)).
 *
 * @param number of the event that recorded the opinion
 * @param name null where none was given or its key is destroyed
 * @param contact as the name
 * @param publishName whether the author agreed that the name is published
 * @param privacyNotice version of the notice he or she was shown; null where that was none
 * @param area WKT, WGS 84; null for the whole plan
 * @param scan what a clerk entered the opinion from; null where its author gave it here
 * @param erased whether the key of name and contact is destroyed
 * @param requests what was asked about these data before
 */
public record DataCopy(
        long number,
        String receipt,
        LocalDate receivedOn,
        Channel channel,
        String name,
        String contact,
        boolean publishName,
        String privacyNotice,
        String text,
        List<String> points,
        List<Topic> topics,
        String section,
        String area,
        HeldScan scan,
        boolean erased,
        List<Asked> requests) {

    /** @param size bytes */
    public record HeldScan(String mediaType, long size, String sha256) {}

    /** A request and its answer, without ids. */
    public record Asked(
            String kind, LocalDate askedOn, LocalDate answerBy, String state, LocalDate decidedOn, String reason) {

        static Asked of(DataRequest request) {
            return new Asked(
                    request.kind().name(),
                    request.askedOn(),
                    request.answerBy(),
                    request.state().name(),
                    request.decidedOn(),
                    request.reason());
        }
    }
}
