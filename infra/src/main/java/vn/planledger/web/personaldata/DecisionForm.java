package vn.planledger.web.personaldata;

import vn.planledger.command.personaldata.RefusalGround;
import vn.planledger.command.shared.Refusal;
import vn.planledger.web.Given;

/**
 * The decision on a request as it was typed.
 *
 * @param attempt names the attempt: sent twice, it is recorded once
 * @param decision {@value #ERASE} or {@value #REFUSE}; empty before one is chosen
 * @param sure ticked by whoever knows that nobody can bring it back
 * @param ground code; empty where none was chosen
 */
record DecisionForm(String attempt, String decision, boolean sure, String ground, String reason) {

    static final DecisionForm EMPTY = new DecisionForm("", "", false, "", "");

    private static final String ERASE = "erase";
    private static final String REFUSE = "refuse";

    static DecisionForm erase(String attempt, boolean sure) {
        return new DecisionForm(attempt, ERASE, sure, "", "");
    }

    static DecisionForm refuse(String attempt, String ground, String reason) {
        return new DecisionForm(attempt, REFUSE, false, ground, reason);
    }

    /** Whether the request is refused. */
    public boolean refuses() {
        return REFUSE.equals(decision);
    }

    /** @throws Refusal {@code personaldata.not-sure} where nobody chose, and is sure, that the data are erased */
    void mustBeSure() {
        if (!ERASE.equals(decision) || !sure) {
            throw Refusal.malformed("personaldata.not-sure").at("sure");
        }
    }

    /** @throws Refusal at the field where none was chosen */
    RefusalGround chosenGround() {
        return Given.choice("ground", ground, RefusalGround.class);
    }

    /** @throws Refusal at the field where none was given */
    String givenReason() {
        return Given.required("reason", reason);
    }
}
