package vn.planledger.query;

import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;

import java.time.LocalDate;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.personaldata.DataRequestId;
import vn.planledger.command.personaldata.DataRequestKind;
import vn.planledger.command.personaldata.PersonalDataEvent.AccessGiven;
import vn.planledger.command.personaldata.PersonalDataEvent.DataRequested;
import vn.planledger.command.personaldata.PersonalDataEvent.ErasureRefused;
import vn.planledger.command.personaldata.PersonalDataEvent.PersonErased;
import vn.planledger.command.personaldata.RefusalGround;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;

/** An author asks what is held, asks to be forgotten, is refused, asks again and is forgotten. */
public final class AboutAPerson {

    public static final OpinionId OPINION = new OpinionId("o-11");
    public static final LocalDate ASKED = LocalDate.of(2016, 3, 15);
    private static final Actor AUTHOR = new Actor("citizen", "Người dân", "", Role.CITIZEN);

    private AboutAPerson() {}

    /** The whole story. */
    public static Told tell(Told told) {
        return refused(told)
                .by(AUTHOR, requested("d-3", DataRequestKind.ERASURE))
                .by(PLANNER, new PersonErased(id("d-3"), OPINION, PLAN, 2, true, ASKED.plusDays(9)));
    }

    /** Until the refusal. */
    public static Told refused(Told told) {
        return asked(told)
                .by(
                        PLANNER,
                        new ErasureRefused(
                                id("d-2"),
                                OPINION,
                                PLAN,
                                RefusalGround.LEGAL_DUTY,
                                RefusalGround.ARTICLE,
                                "Đang giải quyết khiếu nại",
                                false,
                                ASKED.plusDays(1)));
    }

    /** Until an erasure waits. */
    public static Told asked(Told told) {
        return told.by(AUTHOR, requested("d-1", DataRequestKind.ACCESS))
                .by(AUTHOR, new AccessGiven(id("d-1"), OPINION, PLAN, ASKED))
                .by(AUTHOR, requested("d-2", DataRequestKind.ERASURE));
    }

    public static DataRequestId id(String id) {
        return new DataRequestId(id);
    }

    private static DataRequested requested(String id, DataRequestKind kind) {
        return new DataRequested(
                id(id),
                OPINION,
                PLAN,
                kind,
                ASKED.plusDays(2),
                "Nghị định 356/2025/NĐ-CP",
                false,
                kind == DataRequestKind.ERASURE,
                ASKED);
    }
}
