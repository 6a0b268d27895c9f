package vn.planledger.edge;

import java.util.List;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.planpage.Approval;

/**
 * From an opinion to its answers, the changes they name and the decision that followed, with the numbers of the events.
 *
 * @param title of the plan
 * @param decisions that approved the phase the round was about, oldest first
 */
public record OpinionTrace(Opinion opinion, Consultation round, String title, List<Approval> decisions) {}
