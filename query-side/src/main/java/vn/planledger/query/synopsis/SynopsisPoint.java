package vn.planledger.query.synopsis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.Topic;
import vn.planledger.command.plan.Assignee;
import vn.planledger.query.consultationpage.Answer;

/**
 * One point that was made in a consultation, with what becomes of it.
 *
 * @param opinion id of the opinion
 * @param n number of the point in it, from 1
 * @param body the agency or organisation it comes from; null for a person, whose name is not kept here
 * @param receivedOn the day it was received
 * @param area WKT, WGS 84; null for the whole plan
 * @param likeness the same for texts that differ in case, accents, spaces and punctuation only
 * @param tag a word to find like points by; null for none
 * @param assignee who prepares the answer; null for nobody
 * @param dueOn set by the organiser; null for none
 * @param hidden whether public copies leave it out
 * @param answer null until it is answered
 * @param submittedNumber of the event that recorded the opinion: points are listed in its order
 * @param number of its last event
 */
public record SynopsisPoint(
        String id,
        String consultation,
        String plan,
        String opinion,
        int n,
        ConsultedGroup group,
        Channel channel,
        boolean late,
        String body,
        LocalDate receivedOn,
        List<Topic> topics,
        String section,
        String area,
        String text,
        String likeness,
        String tag,
        Assignee assignee,
        LocalDate dueOn,
        boolean hidden,
        Answer answer,
        long submittedNumber,
        long number,
        Instant recordedAt) {}
