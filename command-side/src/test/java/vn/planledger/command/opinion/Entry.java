package vn.planledger.command.opinion;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionCommand.EnterOpinion;

/** A clerk's entry that is right in everything, until a test makes one thing of it wrong. */
record Entry(
        ConsultationId round,
        Channel channel,
        ConsultedGroup group,
        String body,
        LocalDate received,
        String text,
        OpinionDetails details,
        Scan scan) {

    EnterOpinion command() {
        return new EnterOpinion(
                new OpinionId("opinion-1"), round, channel, group, body, received, text, List.of(), details, scan);
    }

    Entry in(ConsultationId other) {
        return new Entry(other, channel, group, body, received, text, details, scan);
    }

    Entry by(Channel other) {
        return new Entry(round, other, group, body, received, text, details, scan);
    }

    Entry of(ConsultedGroup other) {
        return new Entry(round, channel, other, body, received, text, details, scan);
    }

    Entry from(String other) {
        return new Entry(round, channel, group, other, received, text, details, scan);
    }

    Entry received(LocalDate day) {
        return new Entry(round, channel, group, body, day, text, details, scan);
    }

    Entry text(String other) {
        return new Entry(round, channel, group, body, received, other, details, scan);
    }

    Entry details(OpinionDetails other) {
        return new Entry(round, channel, group, body, received, text, other, scan);
    }

    Entry scan(Scan other) {
        return new Entry(round, channel, group, body, received, text, details, other);
    }
}
