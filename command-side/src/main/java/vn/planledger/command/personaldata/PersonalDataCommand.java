package vn.planledger.command.personaldata;

import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.PlanScoped;

/** What may be asked about the personal data of an opinion's author, and what may be decided. */
public sealed interface PersonalDataCommand {

    DataRequestId request();

    OpinionId opinion();

    /** Asks for all that is held; answered at once, and recorded once a day. */
    record RequestAccess(DataRequestId request, OpinionId opinion) implements PersonalDataCommand {}

    /** @param risksAccepted that nobody can bring it back (Law 91/2025 Art. 14: the person asks and accepts the risks) */
    record RequestErasure(DataRequestId request, OpinionId opinion, boolean risksAccepted)
            implements PersonalDataCommand {}

    /** Grants an erasure: the key is destroyed in the same transaction. */
    record ErasePerson(DataRequestId request, OpinionId opinion, PlanId plan)
            implements PersonalDataCommand, PlanScoped {}

    /** @param reason in the words of whoever decides; told to the person */
    record RefuseErasure(DataRequestId request, OpinionId opinion, PlanId plan, RefusalGround ground, String reason)
            implements PersonalDataCommand, PlanScoped {}
}
