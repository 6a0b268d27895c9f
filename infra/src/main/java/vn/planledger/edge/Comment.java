package vn.planledger.edge;

import java.util.List;
import java.util.Set;
import vn.planledger.command.opinion.OpinionDetails;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.opinion.Topic;

/**
 * What somebody says about a plan, as it comes in.
 *
 * @param points separate points, each to be answered; none means the whole text is one
 * @param section the part of the documents it is about; null for the whole plan
 * @param area GeoJSON point, line or polygon, WGS 84, longitude first; null for the whole plan
 * @param name null for nobody
 * @param contact where the answer may be sent; null for nowhere
 * @param publishName whether the name may be published with the opinion
 */
public record Comment(
        String text,
        List<String> points,
        Set<Topic> topics,
        String section,
        String area,
        String name,
        String contact,
        boolean publishName) {

    /** Version of the notice on personal data that every form shows ({@code privacy.notice}). */
    public static final String PRIVACY_NOTICE = "2026-11";

    OpinionDetails details(ReceiptCode receipt) {
        return new OpinionDetails(
                topics == null ? List.of() : List.copyOf(topics),
                section,
                area == null || area.isBlank() ? null : GeoJson.toWkt(area),
                name,
                contact,
                publishName,
                PRIVACY_NOTICE,
                receipt);
    }
}
