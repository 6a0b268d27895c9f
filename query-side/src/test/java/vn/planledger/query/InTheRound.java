package vn.planledger.query;

import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.day;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planledger.command.consultation.ConsultationEvent.BodyInvited;
import vn.planledger.command.consultation.ConsultationEvent.BodyStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationAnnounced;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.GroupStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.InvitationAnswered;
import vn.planledger.command.consultation.ConsultationEvent.InvitationOpened;
import vn.planledger.command.consultation.ConsultationEvent.SynopsisPublished;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.consultation.ConsultationEvent.WindowExtended;
import vn.planledger.command.consultation.ConsultationEvent.WindowsOpened;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.HiddenPassage;
import vn.planledger.command.opinion.OpinionDetails;
import vn.planledger.command.opinion.OpinionEvent.OpinionHidden;
import vn.planledger.command.opinion.OpinionEvent.OpinionRedacted;
import vn.planledger.command.opinion.OpinionEvent.OpinionShown;
import vn.planledger.command.opinion.OpinionEvent.OpinionSplit;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAssigned;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.opinion.Topic;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** A second round about Đông Hải: announced on 1 March 2016, two bodies asked by name, one of which answers. */
public final class InTheRound {

    public static final ConsultationId SECOND = ConsultationId.of(PLAN, Phase.PLAN, 2);
    public static final String TRANSPORT = "Sở Giao thông vận tải";
    public static final String ENVIRONMENT = "Sở Tài nguyên và Môi trường";
    public static final Actor OFFICER = new Actor("b-1", "Vũ Thị Thu", TRANSPORT, Role.BODY);
    public static final Actor CLERK = new Actor("clerk", "Ngô Văn Tám", "Bộ phận một cửa", Role.CLERK);
    public static final ReceiptCode RECEIPT = new ReceiptCode("ABCDEFGHIJKLMNOPQRSTUVWXY2");
    /** What has its place on the page of the round only. */
    public static final Set<String> INNER = Set.of("opinion.opinion-split", "opinion.point-assigned");

    private InTheRound() {}

    public static ConsultationOpened opened() {
        var agencies = window(ConsultedGroup.AGENCIES, "2016-03-21", 15);
        var community = window(ConsultedGroup.COMMUNITY, "2016-04-05", 30);
        var front = window(ConsultedGroup.FRONT, "2016-05-30", 15);
        return new ConsultationOpened(
                SECOND, PLAN, Phase.PLAN, 2, List.of(agencies, community, front), day("2016-03-01"));
    }

    private static ConsultationWindow window(ConsultedGroup group, String closesOn, int days) {
        return new ConsultationWindow(group, day("2016-03-05"), day(closesOn), days, "Art. 21(4)", true);
    }

    public static ConsultationAnnounced announced() {
        return new ConsultationAnnounced(
                SECOND,
                PLAN,
                "public-display",
                "Niêm yết tại trụ sở phường Đông Hải",
                Map.of("explanation", "cd".repeat(32)),
                day("2016-03-01"));
    }

    public static WindowsOpened begun() {
        return new WindowsOpened(SECOND, PLAN, day("2016-03-05"));
    }

    public static BodyInvited invited(String body) {
        return new BodyInvited(SECOND, PLAN, body, ConsultedGroup.AGENCIES, day("2016-03-01"));
    }

    public static InvitationOpened received(String body) {
        return new InvitationOpened(SECOND, PLAN, body, day("2016-03-07"));
    }

    public static InvitationAnswered answered(String body, String opinion) {
        return new InvitationAnswered(SECOND, PLAN, body, new OpinionId(opinion), day("2016-03-20"));
    }

    public static WindowExtended extended() {
        return new WindowExtended(
                SECOND,
                PLAN,
                ConsultedGroup.AGENCIES,
                day("2016-03-21"),
                day("2016-04-10"),
                "Hồ sơ bổ sung bản vẽ",
                day("2016-03-15"));
    }

    public static WindowClosed closed(ConsultedGroup group) {
        return new WindowClosed(SECOND, PLAN, group, day("2016-04-11"));
    }

    public static BodyStayedSilent silent(String body) {
        return new BodyStayedSilent(SECOND, PLAN, body, ConsultedGroup.AGENCIES, day("2016-04-11"));
    }

    public static GroupStayedSilent silent(ConsultedGroup group) {
        return new GroupStayedSilent(SECOND, PLAN, group, day("2016-04-11"));
    }

    public static SynopsisPublished published() {
        return new SynopsisPublished(SECOND, PLAN, day("2016-05-02"));
    }

    /** What a clerk entered from paper, a week after the window. */
    public static OpinionSubmitted late(String id) {
        return new OpinionSubmitted(
                new OpinionId(id),
                SECOND,
                PLAN,
                ConsultedGroup.COMMUNITY,
                "Đường hẹp. Thiếu cây xanh. Xin liên hệ bà Mai.",
                List.of("Đường hẹp. Thiếu cây xanh. Xin liên hệ bà Mai."),
                day("2016-04-12"),
                Channel.PAPER,
                true,
                null,
                details(),
                new Scan(new DocumentId("s-1"), "phiếu.pdf", "application/pdf", 12_345, "ef".repeat(32)));
    }

    public static OpinionDetails details() {
        return new OpinionDetails(
                List.of(Topic.TRANSPORT, Topic.GREEN_SPACE),
                "Chương 3",
                "POINT (105.805 19.805)",
                "v1.sealed-name",
                "v1.sealed-contact",
                true,
                "2026-11",
                RECEIPT);
    }

    public static OpinionSubmitted fromBody(String id) {
        return new OpinionSubmitted(
                new OpinionId(id),
                SECOND,
                PLAN,
                ConsultedGroup.AGENCIES,
                "Đồng ý",
                List.of("Đồng ý"),
                day("2016-03-20"),
                Channel.WEB,
                false,
                TRANSPORT,
                null,
                null);
    }

    public static OpinionSplit split(String opinion, String... points) {
        return new OpinionSplit(new OpinionId(opinion), SECOND, PLAN, List.of(points), day("2016-04-13"));
    }

    public static PointAssigned assigned(String opinion) {
        return new PointAssigned(
                new OpinionId(opinion),
                SECOND,
                PLAN,
                1,
                new Assignee("minh", "Minh", PLANNER.organisation()),
                "giao thông",
                day("2016-04-20"),
                day("2016-04-13"));
    }

    public static OpinionHidden hidden(String opinion) {
        return new OpinionHidden(new OpinionId(opinion), SECOND, PLAN, "Xúc phạm người khác", day("2016-04-14"));
    }

    public static OpinionShown shown(String opinion) {
        return new OpinionShown(new OpinionId(opinion), SECOND, PLAN, "Đã xem lại", day("2016-04-15"));
    }

    public static OpinionRedacted redacted(String opinion, HiddenPassage... passages) {
        return new OpinionRedacted(
                new OpinionId(opinion), SECOND, PLAN, List.of(passages), "Tên người khác", day("2016-04-16"));
    }

    /** The whole round. */
    public static Told tell(Told told) {
        return told.by(PLANNER, opened(), announced(), invited(TRANSPORT), invited(ENVIRONMENT))
                .by(Actor.SYSTEM, begun())
                .by(OFFICER, received(TRANSPORT))
                .by(PLANNER, extended())
                .by(OFFICER, fromBody("o-11"), answered(TRANSPORT, "o-11"))
                .by(Actor.SYSTEM, closed(ConsultedGroup.COMMUNITY), silent(ConsultedGroup.COMMUNITY))
                .by(Actor.SYSTEM, closed(ConsultedGroup.AGENCIES), silent(ENVIRONMENT))
                .by(CLERK, late("o-12"), hidden("o-12"), shown("o-12"), redacted("o-12", new HiddenPassage(0, 39, 45)))
                .by(PLANNER, split("o-12", "Đường hẹp.", "Thiếu cây xanh."), assigned("o-12"), published());
    }
}
