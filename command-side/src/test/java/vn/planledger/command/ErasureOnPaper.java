package vn.planledger.command;

import java.util.ArrayList;
import java.util.List;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.personaldata.PersonalErasure;

/** Notes who was forgotten, and under which contact; each had one subscription. */
public final class ErasureOnPaper implements PersonalErasure {

    public final List<String> forgotten = new ArrayList<>();

    @Override
    public int forget(OpinionId opinion, String sealedContact) {
        forgotten.add(opinion + " " + sealedContact);
        return 1;
    }
}
